import type { EmailKind } from "@/db/schema";
import type { Scope } from "../scope";
import { findVersion } from "./reads/templates";
import { saveTemplate } from "./save-template";

/** Brings an earlier version back, as the newest; version 0 is the text every organisation starts with. */
export async function restoreTemplate(scope: Scope, { kind, version }: { kind: EmailKind; version: number }) {
  const { subject, body } = await findVersion(scope, kind, version);
  return saveTemplate(scope, { kind, subject, body });
}

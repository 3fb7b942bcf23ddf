import type { EmailKind } from "@/db/schema";
import type { Scope } from "../scope";
import type { Language } from "./input";
import { findVersion } from "./reads/templates";
import { saveTemplate } from "./save-template";

/** Brings an earlier version back, as the newest; version 0 is the text every organisation starts with. */
export async function restoreTemplate(
  scope: Scope,
  { kind, locale, version }: { kind: EmailKind; locale?: Language; version: number },
) {
  const { subject, body } = await findVersion(scope, { kind, locale, version });
  return saveTemplate(scope, { kind, locale, subject, body });
}

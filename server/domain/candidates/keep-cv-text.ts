import { eq } from "drizzle-orm";
import { files } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findFile } from "./reads/files";

/** Keeps what a worker read out of a CV; null when it could not be read. The file itself stays in any case. */
export async function keepCvText(scope: Scope, { fileId, text }: { fileId: string; text: string | null }) {
  const file = await findFile(scope, fileId);
  const textState = text === null ? "unreadable" : "read";
  await scope.tx.update(files).set({ text, textState }).where(eq(files.id, file.id));
  await audit(scope, "file.read", file, { after: { textState, characters: text?.length ?? 0 } });
  if (file.applicationId) await announce(scope, "application", file.applicationId);
  return file;
}

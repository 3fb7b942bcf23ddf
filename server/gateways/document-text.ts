import { resolve } from "node:path";
import { askKeptApart, type Limits } from "./kept-apart";

const LIMITS: Limits = {
  longestMs: 20_000,
  heapMebibytes: 256,
  memoryMebibytes: 640,
  /** As much text as anybody reads or searches. */
  mostCharacters: 400_000,
};
// From where every process of ours is started: bundled code no longer lies beside it.
const reader = resolve("server/gateways/document-text/reader.ts");

/** The text of a document, or null when it cannot be read within the limits of time, memory and pages. */
export async function readText(bytes: Buffer, contentType: string): Promise<string | null> {
  const text = await askKeptApart(reader, [contentType, String(LIMITS.mostCharacters)], bytes, LIMITS);
  return text?.replaceAll("\u0000", "").trim() || null;
}

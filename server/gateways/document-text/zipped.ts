import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";

/** What one part of a document may unpack to. A CV's text has a few hundred kilobytes. */
const MOST_BYTES = 30 * 1024 * 1024;

/** The text of a Word document. */
export async function readWord(bytes: Buffer): Promise<string> {
  refuseBombs(bytes);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  return value;
}

/** The text of an OpenDocument text: its paragraphs, in order. */
export function readOdt(bytes: Buffer): string {
  refuseBombs(bytes);
  const { "content.xml": content } = unzipSync(bytes, { filter: ({ name }) => name === "content.xml" });
  if (!content) throw new Error("There is no content in this document.");
  return strFromU8(content)
    .replace(/<text:(tab|s)\b[^>]*>/g, " ")
    .replace(/<text:line-break\b[^>]*>|<\/text:(p|h|list-item)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|apos|amp|#\d+|#x[0-9a-f]+);/gi, (_whole, name: string) => character(name));
}

function refuseBombs(bytes: Buffer) {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > MOST_BYTES) throw new Error("This document unpacks to more than a document has.");
      return false;
    },
  });
}

const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function character(name: string) {
  if (!name.startsWith("#")) return named[name.toLowerCase()] ?? "";
  const code = name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

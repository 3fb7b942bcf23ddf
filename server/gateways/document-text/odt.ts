import { unzipSync } from "fflate";
import { refuseBombs } from "./bombs";

/** The text of an OpenDocument text: its paragraphs, in order, without what was deleted or noted at its edge. */
export function readOdt(bytes: Buffer): string {
  refuseBombs(bytes);
  const { "content.xml": content } = unzipSync(bytes, { filter: ({ name }) => name === "content.xml" });
  if (!content) throw new Error("There is no content in this document.");
  // One that is encrypted is no text at all.
  return new TextDecoder("utf-8", { fatal: true })
    .decode(content)
    .replace(/<(text:tracked-changes|office:annotation)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<text:(tab|s)\b[^>]*>/g, " ")
    .replace(/<text:line-break\b[^>]*>|<\/text:(p|h|list-item)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|apos|amp|#\d+|#x[0-9a-f]+);/gi, (_whole, name: string) => character(name));
}

const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function character(name: string) {
  if (!name.startsWith("#")) return named[name.toLowerCase()] ?? "";
  const code = name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

import { strToU8, type Zippable, zipSync } from "fflate";
import PDFDocument from "pdfkit";

// Documents as many programs write them, made from their words.

/** What a draughtsman does with a page. */
export type Draw = (page: PDFKit.PDFDocument) => void;

export function pdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument(options);
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<Buffer>((resolve) => document.on("end", () => resolve(Buffer.concat(parts))));
  draw(document);
  document.end();
  return ended;
}

/** A PDF of exactly these objects, the first of which is its catalogue. */
export function bareObjects(objects: string[]): Buffer {
  let text = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + head + trailer, "latin1");
}

export const stream = (content: string, more = "") =>
  `<</Length ${Buffer.byteLength(content, "latin1")}${more}>>stream\n${content}\nendstream`;

/** The objects of a PDF with these words on as many pages; more objects may follow from number `4 + pages` on. */
export function pagesOf(words: (page: number) => string, pages: number, catalogue = ""): string[] {
  const kids = Array.from({ length: pages }, (_, index) => `${4 + index} 0 R`).join(" ");
  const sheet = (index: number) =>
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${4 + pages + index} 0 R/Resources<</Font<</F 3 0 R>>>>>>`;
  const range = Array.from({ length: pages }, (_, index) => index);
  return [
    `<</Type/Catalog/Pages 2 0 R${catalogue}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${pages}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ...range.map(sheet),
    ...range.map((index) => stream(`BT /F 12 Tf 50 700 Td (${words(index + 1)}) Tj ET`)),
  ];
}

const office = "http://schemas.openxmlformats.org";
const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
export const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const paragraph = (words: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;

/** A Word document with this body; `more` adds parts, or takes the place of the usual ones. */
export function docx(body: string, more: Zippable = {}): Buffer {
  const types = `${office}/package/2006/content-types`;
  const part = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return Buffer.from(
    zipSync({
      "[Content_Types].xml": xml(
        `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part}"/></Types>`,
      ),
      "_rels/.rels": xml(
        `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": xml(
        `<w:document xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
      ),
      ...more,
    }),
  );
}

const ODT = "application/vnd.oasis.opendocument.text";

/** An OpenDocument text with this body. */
export function odt(body: string, more: Zippable = {}): Buffer {
  const names = ["office", "text", "table", "style"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return Buffer.from(
    zipSync({
      mimetype: [strToU8(ODT), { level: 0 }],
      "content.xml": xml(
        `<office:document-content ${names.join(" ")} office:version="1.3"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
      "META-INF/manifest.xml": xml("<manifest/>"),
      ...more,
    }),
  );
}

/** Words in RTF, each letter beyond ASCII by its number and with a stand-in for old readers. */
export const rtfWords = (words: string, standIn = "?") =>
  Array.from({ length: words.length }, (_, index) => {
    const unit = words.charCodeAt(index);
    if (unit < 128) return words[index]?.replace(/[\\{}]/, (sign) => `\\${sign}`);
    return `\\u${unit > 32_767 ? unit - 65_536 : unit}${standIn}`;
  }).join("");

export const rtf = (
  body: string,
  head = "\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}",
) => Buffer.from(`{${head}\n${body}\\par}`, "latin1");

/** Words in an old encoding: the reverse of what `TextDecoder` does. */
export function encoded(words: string, encoding: string): Buffer {
  const letters = lettersOf(encoding);
  const bytes = Array.from(words).flatMap((letter) => {
    const known = letter.charCodeAt(0) < 128 ? [letter.charCodeAt(0)] : letters.get(letter);
    if (!known) throw new Error(`There is no ${letter} in ${encoding}.`);
    return known;
  });
  return Buffer.from(bytes);
}

/** The same as RTF writes it down: each byte beyond ASCII by its number. */
export const rtfBytes = (words: string, encoding: string) =>
  [...encoded(words, encoding)]
    .map((byte) =>
      /[^\\{}\u0080-\u00ff]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `\\'${byte.toString(16)}`,
    )
    .join("");

const alphabets = new Map<string, Map<string, number[]>>();

function lettersOf(encoding: string): Map<string, number[]> {
  const known = alphabets.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const letters = new Map<string, number[]>();
  const note = (...bytes: number[]) => {
    const [letter, ...others] = decoder.decode(Uint8Array.from(bytes));
    if (letter && letter !== "\ufffd" && others.length === 0 && !letters.has(letter))
      letters.set(letter, bytes);
  };
  for (let first = 0x80; first < 0x100; first++) note(first);
  if (!/^(windows|iso|koi8|mac)/.test(encoding))
    for (let first = 0x81; first < 0xff; first++)
      for (let second = 0x40; second < 0xff; second++) note(first, second);
  alphabets.set(encoding, letters);
  return letters;
}

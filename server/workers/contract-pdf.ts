import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import MarkdownIt from "markdown-it";
import PDFDocument from "pdfkit";

/** All that a sealed contract shows. Dates come as words: the PDF needs no clock and no zone. */
export interface SealedContract {
  organisation: string;
  title: string;
  body: string;
  bodySha256: string;
  signatures: {
    name: string;
    party: string;
    method: "typed" | "drawn";
    mark: string;
    consentText: string;
    signedAt: string;
    address: string;
    userAgent: string;
  }[];
  sealedAt: Date;
}

const require = createRequire(import.meta.url);
// Source Serif covers Latin with all its accents, Vietnamese, Greek and Cyrillic.
const FONTS = {
  text: font("400Regular/SourceSerif4_400Regular.ttf"),
  strong: font("600SemiBold/SourceSerif4_600SemiBold.ttf"),
  slanted: font("400Regular_Italic/SourceSerif4_400Regular_Italic.ttf"),
};
type Face = keyof typeof FONTS;

const MARGIN = 64;
const markdown = new MarkdownIt({ html: false });

/** Draws the whole text and, on a page of its own, the certificate. */
export async function drawContract(contract: SealedContract): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    lang: "en-GB",
    info: { Title: contract.title, Author: contract.organisation, CreationDate: contract.sealedAt },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
  for (const [name, path] of Object.entries(FONTS)) pdf.registerFont(name, path);
  write(pdf, "strong", 18, contract.title, 14);
  for (const block of blocksOf(contract.body)) drawBlock(pdf, block);
  pdf.addPage();
  drawCertificate(pdf, contract);
  numberPages(pdf, contract.bodySha256);
  pdf.end();
  return done;
}

export const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

type Pdf = PDFKit.PDFDocument;
interface Run {
  text: string;
  face: Face;
}
interface Block {
  kind: "heading" | "paragraph" | "item";
  runs: Run[];
  mark: string;
}

/** Markdown as a list of plain blocks: headings, paragraphs and the items of lists. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  let heading = false;
  let mark = "";
  for (const token of markdown.parse(body, {})) {
    if (token.type === "heading_open") heading = true;
    if (token.type === "heading_close") heading = false;
    if (token.type.endsWith("_list_open"))
      lists.push({ ordered: token.type.startsWith("ordered"), count: 0 });
    if (token.type.endsWith("_list_close")) lists.pop();
    const list = lists.at(-1);
    if (token.type === "list_item_open" && list) {
      list.count += 1;
      mark = list.ordered ? `${list.count}.` : "•";
    }
    if (token.type !== "inline") continue;
    const kind = heading ? "heading" : list ? "item" : "paragraph";
    blocks.push({ kind, runs: runsOf(token.children ?? [], heading), mark });
    mark = "";
  }
  return blocks;
}

function runsOf(children: { type: string; content: string }[], heading: boolean): Run[] {
  let face: Face = heading ? "strong" : "text";
  return children.flatMap(({ type, content }): Run[] => {
    if (type === "strong_open") face = "strong";
    if (type === "em_open") face = "slanted";
    if (type === "strong_close" || type === "em_close") face = heading ? "strong" : "text";
    if (type === "softbreak" || type === "hardbreak") return [{ text: "\n", face }];
    return content && (type === "text" || type === "code_inline") ? [{ text: content, face }] : [];
  });
}

function drawBlock(pdf: Pdf, { kind, runs, mark }: Block) {
  const size = kind === "heading" ? 13 : 11;
  if (kind === "heading") {
    keepTogether(pdf, 60);
    pdf.moveDown(0.5);
  }
  const indent = kind === "item" ? 18 : 0;
  if (mark) pdf.font("text").fontSize(size).text(mark, MARGIN, pdf.y, { continued: false, width: indent });
  if (mark) pdf.moveUp();
  pdf.x = MARGIN + indent;
  for (const [index, { text, face }] of runs.entries()) {
    const continued = index < runs.length - 1;
    pdf.font(face).fontSize(size).text(text, { continued, lineGap: 2.5 });
  }
  pdf.x = MARGIN;
  pdf.moveDown(kind === "heading" ? 0.35 : 0.7);
}

function drawCertificate(pdf: Pdf, contract: SealedContract) {
  write(pdf, "strong", 16, "Certificate of signature", 8);
  write(
    pdf,
    "text",
    10,
    `The parties signed “${contract.title}” electronically through ${contract.organisation}'s portal, in the order below. Each signed the text whose fingerprint stands here; any other text has another fingerprint.`,
    8,
  );
  write(pdf, "strong", 10, "Fingerprint of the signed text (SHA-256)", 1);
  write(pdf, "text", 10, contract.bodySha256, 14);
  for (const signature of contract.signatures) {
    keepTogether(pdf, 190);
    write(pdf, "strong", 12, `${signature.name}, ${signature.party}`, 4);
    drawMark(pdf, signature);
    fact(pdf, "Signed", signature.signedAt);
    fact(pdf, "How", signature.method === "drawn" ? "Drawn by hand on a screen" : "Typed");
    fact(pdf, "From", signature.address);
    fact(pdf, "With", signature.userAgent || "unknown");
    fact(pdf, "Agreed to", signature.consentText);
    pdf.moveDown(1);
  }
}

function drawMark(pdf: Pdf, { method, mark }: { method: "typed" | "drawn"; mark: string }) {
  if (method === "typed") return write(pdf, "slanted", 20, mark, 6);
  const { y } = pdf;
  pdf
    .save()
    .translate(MARGIN, y)
    .scale(0.3)
    .path(mark)
    .lineWidth(4)
    .lineCap("round")
    .lineJoin("round")
    .stroke("black");
  pdf.restore();
  pdf.y = y + 66;
}

function fact(pdf: Pdf, term: string, detail: string) {
  const { y } = pdf;
  pdf.font("strong").fontSize(9).text(term, MARGIN, y, { width: 70 });
  pdf
    .font("text")
    .fontSize(9)
    .text(detail, MARGIN + 74, y, { width: pdf.page.width - 2 * MARGIN - 74, lineGap: 1.5 });
  pdf.x = MARGIN;
  pdf.moveDown(0.25);
}

function write(pdf: Pdf, face: Face, size: number, text: string, after: number) {
  pdf.font(face).fontSize(size).text(text, MARGIN, pdf.y, { lineGap: 2 });
  pdf.y += after;
}

/** Begins a new page when less than this is left of the present one. */
function keepTogether(pdf: Pdf, height: number) {
  if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage();
}

function numberPages(pdf: Pdf, fingerprint: string) {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Writing into the foot must not begin a page.
    pdf.page.margins.bottom = 0;
    const words = `Page ${page - start + 1} of ${count}   ·   ${fingerprint.slice(0, 16)}…`;
    pdf
      .font("text")
      .fontSize(8)
      .fillColor("#555")
      .text(words, MARGIN, pdf.page.height - 40, { lineBreak: false });
    pdf.fillColor("black");
  }
}

function font(file: string) {
  return require.resolve(`@expo-google-fonts/source-serif-4/${file}`);
}

import PDFDocument from "pdfkit";
import { type Face, FONT_FILES, isOrdinary } from "./fonts";
import { directionOf, linesOf, type Piece, type Run } from "./letters";

export type Pdf = PDFKit.PDFDocument;
export const MARGIN = 64;

type Sheet = { title: string; author: string; madeAt: Date };

/** Draws on A4 with our letters, and hands back the bytes. */
export async function onPaper({ title, author, madeAt }: Sheet, draw: (pdf: Pdf) => void): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    lang: "en-GB",
    info: { Title: title, Author: author, CreationDate: madeAt },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
  for (const [name, file] of Object.entries(FONT_FILES)) pdf.registerFont(name, file);
  draw(pdf);
  pdf.end();
  return done;
}

interface Place {
  size: number;
  x?: number;
  width?: number;
  lineGap?: number;
  align?: "left" | "right";
}

/** Writes runs of one paragraph at the present height, and leaves that below them. */
export function lay(pdf: Pdf, runs: readonly Run[], { size, x = MARGIN, lineGap = 2, ...place }: Place) {
  const width = place.width ?? pdf.page.width - MARGIN - x;
  pdf.fontSize(size);
  pdf.x = x;
  if (runs.every(({ text }) => isOrdinary(text))) {
    for (const [index, { text, face }] of runs.entries())
      pdf
        .font(face)
        .text(text, { continued: index < runs.length - 1, lineGap, width, align: place.align ?? "left" });
    return;
  }
  const measure = ({ font, text }: Piece) => pdf.font(font).widthOfString(text);
  const isRight = place.align === "right" || directionOf(runs.map(({ text }) => text).join("")) === "rtl";
  for (const line of linesOf(runs, width, measure)) {
    keepTogether(pdf, size * 1.4);
    const wide = line.reduce((sum, piece) => sum + measure(piece), 0);
    drawLine(pdf, line, { x: isRight ? x + width - wide : x, size });
    pdf.y += size * 1.3 + lineGap;
  }
}

/** Fonts sit differently in their boxes: all of a line stand on the baseline of our own. */
function drawLine(pdf: Pdf, line: readonly Piece[], { x, size }: { x: number; size: number }) {
  const { y } = pdf;
  let at = x;
  for (const { font, text } of line) {
    pdf.font(font).text(text, at, y + size, { lineBreak: false, baseline: "alphabetic" });
    at += pdf.widthOfString(text);
  }
  pdf.y = y;
}

/** One paragraph in one face, with space after it. */
export function write(pdf: Pdf, face: Face, size: number, text: string, after: number) {
  lay(pdf, [{ text, face }], { size });
  pdf.y += after;
}

/** A term and what it is, side by side. */
export function fact(pdf: Pdf, term: string, detail: string) {
  const { y } = pdf;
  pdf.font("strong").fontSize(9).text(term, MARGIN, y, { width: 70 });
  pdf.y = y;
  lay(pdf, [{ text: detail, face: "text" }], { size: 9, x: MARGIN + 74, lineGap: 1.5 });
  pdf.x = MARGIN;
  pdf.moveDown(0.25);
}

/** Begins a new page when less than this is left of the present one. */
export function keepTogether(pdf: Pdf, height: number) {
  if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage();
}

/** "Page 1 of 3" at the foot of each, and a word that tells documents apart. */
export function numberPages(pdf: Pdf, mark: string) {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Writing into the foot must not begin a page.
    pdf.page.margins.bottom = 0;
    const words = `Page ${page - start + 1} of ${count}${mark && `   ·   ${mark}`}`;
    pdf
      .font("text")
      .fontSize(8)
      .fillColor("#555")
      .text(words, MARGIN, pdf.page.height - 40, { lineBreak: false });
    pdf.fillColor("black");
  }
}

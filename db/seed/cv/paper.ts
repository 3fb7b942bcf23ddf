import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import PDFDocument from "pdfkit";

export type Paper = PDFKit.PDFDocument;

declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      /** PDFKit takes a face that is open already; its types do not say so yet. */
      registerFont(name: string, face: Font): this;
    }
  }
}

const require = createRequire(import.meta.url);
const fonts = {
  serif: font("source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  "serif-italic": font("source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf"),
  "serif-bold": font("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  sans: font("ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf"),
  "sans-light": font("ibm-plex-sans/300Light/IBMPlexSans_300Light.ttf"),
  "sans-bold": font("ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf"),
};

/** Lays out one CV on A4 and returns its bytes. */
export async function printed(title: string, lay: (paper: Paper) => void): Promise<Buffer> {
  const paper = new PDFDocument({
    size: "A4",
    margins: { top: 54, bottom: 48, left: 56, right: 56 },
    info: { Title: `CV ${title}`, Author: title },
    font: "",
  });
  for (const [name, bytes] of Object.entries(fonts)) paper.registerFont(name, bytes);
  const parts: Buffer[] = [];
  paper.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => paper.on("end", resolve));
  lay(paper);
  paper.end();
  await ended;
  return Buffer.concat(parts);
}

/** Begins a new page when less than this much of the present one is left. */
export function keepTogether(paper: Paper, height: number) {
  if (paper.y + height > paper.page.height - paper.page.margins.bottom) paper.addPage();
}

/**
 * A face, read once and shared by all CVs, without its tables of ligatures and kerning: those would take most of the
 * time.
 */
function font(file: string) {
  const bytes = readFileSync(require.resolve(`@expo-google-fonts/${file}`));
  const tables = bytes.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (["GSUB", "GPOS", "GDEF"].includes(bytes.toString("latin1", at, at + 4)))
      bytes.write("none", at, "latin1");
  const face = create(bytes);
  if (!("layout" in face)) throw new Error("This file holds several faces.");
  return face;
}

import PDFDocument from "pdfkit";

/** A real PDF, as somebody would send it. */
export function cvOf(name: string, lines: string[]): Promise<Buffer> {
  const document = new PDFDocument({ info: { Title: `CV of ${name}` } });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  document.fontSize(20).text(name).moveDown();
  document.fontSize(11);
  for (const line of lines) document.text(line);
  document.end();
  return new Promise((resolve) => document.on("end", () => resolve(Buffer.concat(parts))));
}

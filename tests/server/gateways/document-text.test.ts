import { zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { readText } from "@/server/gateways/document-text";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ODT = "application/vnd.oasis.opendocument.text";
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("reading the text of a document", { timeout: 60_000 }, () => {
  test("a PDF gives its words", async () => {
    expect(await readText(await pdf("Zoë led the relaunch of 2024."), "application/pdf")).toContain(
      "led the relaunch",
    );
  });

  test("Word, OpenDocument, RTF and plain text give theirs", async () => {
    expect(await readText(word("Ran the autumn campaign."), DOCX)).toContain("Ran the autumn campaign.");
    expect(await readText(odt("Größe &amp; Maß"), ODT)).toBe("Größe & Maß");
    const rtf = Buffer.from("{\\rtf1{\\fonttbl{\\f0 Arial;}}Caf\\'e9 and \\u8364?5\\par Next line}");
    expect(await readText(rtf, "application/rtf")).toBe("Café and €5\nNext line");
    expect(await readText(Buffer.from("Müller", "latin1"), "text/plain")).toBe("Müller");
  });

  test("what cannot be read is null, and ends nobody's process", async () => {
    expect(await readText(Buffer.from("%PDF-1.4 and then nothing"), "application/pdf")).toBeNull();
    expect(await readText(Buffer.from("PK\u0003\u0004 broken"), DOCX)).toBeNull();
    expect(await readText(Buffer.from("words"), "application/x-msdownload")).toBeNull();
  });

  test("a document that unpacks to hundreds of megabytes is not unpacked", async () => {
    const bomb = Buffer.from(zipSync({ "word/document.xml": new Uint8Array(300 * 1024 * 1024) }));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readText(bomb, DOCX)).toBeNull();
  });
});

function pdf(text: string): Promise<Buffer> {
  const document = new PDFDocument();
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  document.text(text);
  document.end();
  return new Promise((resolve) => document.on("end", () => resolve(Buffer.concat(parts))));
}

function word(text: string): Buffer {
  const xml = (body: string) => bytesOf(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  const office = "http://schemas.openxmlformats.org";
  return Buffer.from(
    zipSync({
      "[Content_Types].xml": xml(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      "_rels/.rels": xml(
        `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      "word/document.xml": xml(
        `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  );
}

function odt(text: string): Buffer {
  return Buffer.from(
    zipSync({ "content.xml": bytesOf(`<office:text><text:p>${text}</text:p></office:text>`) }),
  );
}

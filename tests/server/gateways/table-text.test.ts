import { describe, expect, test } from "vitest";
import { readFile } from "@/server/gateways/storage";
import { keepTable, readTable } from "@/server/gateways/table-text";

const keep = (bytes: BlobPart) => keepTable(new File([bytes], "../people\u202e.csv"));

async function read(bytes: BlobPart) {
  const kept = await keep(bytes);
  if ("refusal" in kept) return kept.refusal;
  return { ...kept, rows: readTable(await readFile(kept.file.storageKey), kept.encoding) };
}

const text = "Name;E-Mail\r\nZoë Ångström;zoe@example.test\r\n";
const utf16 = (order: "le" | "be", mark: boolean) => {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};

describe("a table that somebody saved", () => {
  test.each([
    ["in UTF-8", new TextEncoder().encode(text)],
    ["in UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["in Latin-1", new Uint8Array(Buffer.from(text, "latin1"))],
    ["in UTF-16", utf16("le", true)],
    ["in UTF-16, big end first", utf16("be", true)],
    ["in UTF-16 without a mark", utf16("le", false)],
    ["in UTF-16 without a mark, big end first", utf16("be", false)],
    ["with tabs", new TextEncoder().encode(text.replaceAll(";", "\t"))],
    ["with commas", new TextEncoder().encode(text.replaceAll(";", ","))],
    ["with bars", new TextEncoder().encode(text.replaceAll(";", "|"))],
    ["with its separator declared", new TextEncoder().encode(`sep=;\r\n${text}`)],
    ["with line feeds alone", new TextEncoder().encode(text.replaceAll("\r\n", "\n"))],
    ["with carriage returns alone", new TextEncoder().encode(text.replaceAll("\r\n", "\r"))],
  ])("%s is read", async (_how, bytes) => {
    expect(await read(bytes)).toMatchObject({
      file: { name: "people.csv" },
      headings: ["Name", "E-Mail"],
      sample: [["Zoë Ångström", "zoe@example.test"]],
      rows: [{ number: 2, cells: ["Zoë Ångström", "zoe@example.test"] }],
    });
  });

  test("keeps a spreadsheet's row numbers over blank rows and cells of several lines", async () => {
    const found = await read('Name,E-mail\n\n"Ann\nSmith",ann@example.test\n,\nBob,bob@example.test\n\n');
    expect(found).toMatchObject({
      rows: [{ number: 3, cells: ["Ann\nSmith", "ann@example.test"] }, { number: 5 }],
    });
  });

  test("says what is broken in a row, and reads the others", async () => {
    const found = await read(
      'Name,E-mail\nAnn,a@example.test,x\nBob,b@example.test\nCid,"open\nDee,d@example.test',
    );
    expect(found).toMatchObject({
      rows: [
        { number: 2, problem: "This row has 3 cells, and there are 2 headings." },
        { number: 3 },
        { number: 4, problem: expect.stringContaining("A quotation mark opens in this row") },
      ],
    });
  });

  test.each([
    ["This file is empty. Choose another one.", ""],
    ["This file is empty. Choose another one.", " \r\n\r\n"],
    ["This file has headings and no rows below them.", "Name,E-mail\r\n"],
    [
      "This file has one column only. A CSV with names and e-mail addresses has two or more.",
      "A letter.\nDear all",
    ],
    [
      "This file is no CSV. Save your table as CSV, and choose that file.",
      new Uint8Array([1, 2, 3, 0, 0, 0, 9, 9]),
    ],
    ["This file is no CSV. Save your table as CSV, and choose that file.", "%PDF-1.7\n1,2\n"],
    [
      "This is a spreadsheet. Save it there as CSV, and choose that file.",
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]),
    ],
    [
      "This file has 21 MB, and 20 MB can be imported at once. Split it.",
      new Uint8Array(20 * 1024 * 1024 + 1),
    ],
  ])("%s", async (sentence, bytes) => {
    expect(await read(bytes)).toBe(sentence);
  });
});

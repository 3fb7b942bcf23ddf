import { createHash, randomUUID } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import papa from "papaparse";
import { encodingOf } from "./encoding";
import { putFile } from "./storage";
import { LARGEST_BYTES, megabytes, plainName, type Upload } from "./uploads";

// Tables as people save them out of a spreadsheet or another product: with commas, semicolons or tabs, in any of the
// usual encodings, with or without a mark at their head.

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 200;
const sampleRows = 5;
const shownLetters = 200;
/** So much of a file is looked at before it is taken; a worker reads the rest. */
const firstBytes = 256 * 1024;

/** A row by the number that a spreadsheet shows: the headings are row 1. */
export interface TableRow {
  number: number;
  cells: string[];
  /** What is wrong with it as a row, in one sentence. */
  problem?: string;
}

export interface KeptTable {
  file: Upload;
  encoding: string;
  headings: string[];
  sample: string[][];
}

/** Keeps a table in storage, or says in one sentence why it cannot be taken. */
export async function keepTable(file: File): Promise<KeptTable | { refusal: string }> {
  if (file.size === 0) return { refusal: "This file is empty. Choose another one." };
  if (file.size > LARGEST_BYTES)
    return {
      refusal: `This file has ${megabytes(file.size)} MB, and 20 MB can be imported at once. Split it.`,
    };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (kind && ["xlsx", "xls", "ods", "zip", "cfb"].includes(kind.ext))
    return { refusal: "This is a spreadsheet. Save it there as CSV, and choose that file." };
  const encoding = encodingOf(bytes);
  const beginning = decoded(bytes.subarray(0, firstBytes), encoding);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text file has these
  if (kind || /[\u0000-\u0008\u000e-\u001a\u001c-\u001d]/.test(beginning))
    return { refusal: "This file is no CSV. Save your table as CSV, and choose that file." };
  if (beginning.trim() === "") return { refusal: "This file is empty. Choose another one." };
  const [head, ...rows] = rowsOf(beginning, sampleRows + 20);
  const headings = (head?.cells ?? []).map((cell) => shortened(cell.trim()));
  if (headings.length < 2)
    return {
      refusal: "This file has one column only. A CSV with names and e-mail addresses has two or more.",
    };
  if (headings.length > MOST_COLUMNS)
    return {
      refusal: `This file has ${headings.length} columns. Keep the ${MOST_COLUMNS} that matter at most.`,
    };
  if (rows.length === 0) return { refusal: "This file has headings and no rows below them." };
  const storageKey = `imports/${randomUUID()}.csv`;
  await putFile(storageKey, bytes);
  return {
    file: {
      storageKey,
      name: plainName(file.name, "csv"),
      contentType: "text/csv",
      sizeBytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    },
    encoding,
    headings,
    sample: rows
      .slice(0, sampleRows)
      .map(({ cells }) => cells.slice(0, headings.length).map((cell) => shortened(cell.trim()))),
  };
}

/** Every row below the headings that is not blank. Rows beyond the hundred thousandth are told, not read. */
export function readTable(bytes: Uint8Array, encoding: string): TableRow[] {
  const [head, ...rows] = rowsOf(decoded(bytes, encoding), MOST_ROWS + 2);
  const columns = head?.cells.length ?? 0;
  return rows.map((row, at) => {
    const problem =
      at >= MOST_ROWS
        ? "A file can have 100,000 rows, and this one goes on from here. Split it, and import the rest."
        : (row.problem ?? problemOf(row, columns));
    return problem ? { ...row, problem } : row;
  });
}

function problemOf({ cells }: TableRow, columns: number) {
  return cells.slice(columns).some((cell) => cell.trim() !== "")
    ? `This row has ${cells.length} cells, and there are ${columns} headings.`
    : undefined;
}

const QUOTES: Record<string, string> = {
  MissingQuotes:
    "A quotation mark opens in this row and never closes, so all that follows was read as one cell. Close it.",
  InvalidQuotes: "A quotation mark stands in the middle of a cell of this row. Double it.",
};

function rowsOf(text: string, most: number): TableRow[] {
  const [, declared, rest] = /^sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? [undefined, "", text];
  const { data, errors } = papa.parse<string[]>(rest ?? "", {
    delimiter: declared || separatorOf(text),
    // Blank rows at the head or between are read too, so that numbers stay a spreadsheet's.
    preview: most,
  });
  const problems = new Map(errors.map(({ row, code }) => [row, QUOTES[code]]));
  return data.flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === "")) return [];
    const problem = problems.get(at);
    return [{ number: at + 1, cells, ...(problem && { problem }) }];
  });
}

const SEPARATORS = [",", ";", "\t", "|"];
/** So much of a text tells its separator. */
const telling = { letters: 64 * 1024, rows: 20 };

/** The sign that divides the most of the first rows into as many cells as there are headings. */
function separatorOf(text: string): string {
  const beginning = text.slice(0, telling.letters);
  const scores = SEPARATORS.map((delimiter) => {
    const { data } = papa.parse<string[]>(beginning, {
      delimiter,
      preview: telling.rows,
      skipEmptyLines: "greedy",
    });
    const columns = data[0]?.length ?? 0;
    const even = data.filter(({ length }) => length === columns).length / data.length;
    return { delimiter, score: columns > 1 ? even : 0, columns };
  });
  scores.sort((one, other) => other.score - one.score || other.columns - one.columns);
  return scores[0]?.delimiter ?? ",";
}

/** Without the mark at its head. */
const decoded = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

const shortened = (cell: string) =>
  Array.from(cell)
    .slice(0, shownLetters / 2)
    .join("");

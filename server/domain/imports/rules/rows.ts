import { addedInput } from "../../applications/input/adding";
import { emailNorm, nameNorm } from "../../candidates/rules";
import type { Field } from "../input";

/** A row as a spreadsheet numbers it: its headings are row 1. `problem` says what is wrong with it as a row. */
export interface TableRow {
  number: number;
  cells: readonly string[];
  problem?: string;
}

export interface Person {
  name: string;
  email: string;
  phone: string;
  location: string;
  source: string;
  tags: string[];
}

export type Mapping = Partial<Record<Field, number>>;

const MOST_TAGS = 20;

const personInput = addedInput.pick({ name: true, email: true, phone: true, location: true, source: true });

/** Who stands in a row, or the sentence that says why nobody does. */
export function readPerson(
  { cells, problem }: TableRow,
  mapping: Mapping,
  source: string,
): Person | { refusal: string } {
  if (problem) return { refusal: problem };
  const text = (field: Field) => {
    const at = mapping[field];
    return at === undefined ? "" : plain(cells[at] ?? "");
  };
  const name = text("name") || [text("firstName"), text("lastName")].filter(Boolean).join(" ");
  if (!name) return { refusal: "This row has no name." };
  if (!text("email")) return { refusal: "This row has no e-mail address." };
  const given = { name, email: text("email"), phone: text("phone"), location: text("location") };
  const read = personInput.safeParse({ ...given, source: text("source") || source });
  if (!read.success) return { refusal: sentenceFor(read.error.issues[0], given) };
  const tags = text("tags")
    .split(/[,;|]/)
    .map(plain)
    .filter((tag) => nameNorm(tag) !== "");
  if (tags.length > MOST_TAGS) return { refusal: `A person can have ${MOST_TAGS} tags at most.` };
  if (tags.some((tag) => tag.length > 40)) return { refusal: "Keep each tag under 41 characters." };
  return { ...read.data, tags: [...new Map(tags.map((tag) => [nameNorm(tag), tag])).values()] };
}

/** A cell on one line, without the mark that an export puts before what a spreadsheet would take for a formula. */
const plain = (cell: string) =>
  cell
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/^'(?=[=+\-@])/, "");

const FIELD_SENTENCES: Record<string, (value: string) => string> = {
  name: (value) => `“${shortened(value)}” is no full name.`,
  email: (value) => `“${shortened(value)}” is no e-mail address.`,
  phone: (value) => `“${shortened(value)}” is no phone number.`,
  location: () => "Keep the place under 121 characters.",
  source: () => "Keep the source under 81 characters.",
};

function sentenceFor(issue: { path: PropertyKey[] } | undefined, given: Record<string, string>) {
  const field = String(issue?.path[0] ?? "name");
  return FIELD_SENTENCES[field]?.(given[field] ?? "") ?? "This row cannot be read.";
}

const shortened = (value: string) => (value.length > 60 ? `${value.slice(0, 59)}…` : value);

export type Sighting = { row: TableRow } & ({ person: Person } | { refusal: string; isKnown: boolean });

/** Reads rows in their order, remembering addresses, so that a second row of one address says where the first stands. */
export function openReader(mapping: Mapping, source: string) {
  const firstRows = new Map<string, number>();
  return (row: TableRow): Sighting => {
    const read = readPerson(row, mapping, source);
    if ("refusal" in read) return { row, refusal: read.refusal, isKnown: false };
    const norm = emailNorm(read.email);
    const first = firstRows.get(norm);
    if (first !== undefined)
      return { row, refusal: `Row ${first} has the same e-mail address.`, isKnown: true };
    firstRows.set(norm, row.number);
    return { row, person: read };
  };
}

import { Chance } from "@/db/seed/chance";
import { homes } from "@/db/seed/content/people/all";
import { csv } from "@/server/domain/csv";

/** A table of people as a recruiter brings it, and what becomes of its rows. */
export interface PeopleTable {
  bytes: Buffer;
  rows: number;
  added: number;
  known: number;
  broken: number;
  /** One of those who are added; nobody else is called so. */
  newcomer: string;
  /** A row that is left out, by a spreadsheet's number, and why. */
  leftOut: { rowNumber: number; reason: string };
}

const HEADINGS = ["Full name", "E-mail", "Phone", "City", "Source", "Tags"];
const newcomer = "Ottoline Fairweather-Quill";
const noAddress = "somebody at somewhere";

/** In each ten rows one has no address to write to, and in each twenty one has that of the row before it. */
const isBroken = (at: number) => at % 10 === 3;
const isTwice = (at: number) => at % 20 === 8;

/** `rows` people, at least twenty; the first has the address of somebody who is known already. */
export function tableOfPeople(rows: number, knownEmail: string): PeopleTable {
  const chance = new Chance("a table of people");
  const people = Array.from({ length: rows }, (_, at) => {
    const home = chance.one(homes);
    const name = at === 9 ? newcomer : (chance.one(home.names).split("|").at(-1) ?? "");
    return [name, emailOf(at, knownEmail), "+44 20 7946 0958", chance.one(home.cities), "Fair", "fair, 2026"];
  });
  const count = (is: (at: number) => boolean) => people.filter((_, at) => is(at)).length;
  const [broken, known] = [count(isBroken), count(isTwice) + 1];
  return {
    bytes: Buffer.from(csv([HEADINGS, ...people])),
    ...{ rows, broken, known, added: rows - broken - known, newcomer },
    leftOut: { rowNumber: 5, reason: `“${noAddress}” is no e-mail address.` },
  };
}

function emailOf(at: number, knownEmail: string) {
  if (at === 0) return knownEmail;
  if (isBroken(at)) return noAddress;
  return `fair-${isTwice(at) ? at - 1 : at}@import.example`;
}

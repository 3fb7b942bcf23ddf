import { setTimeout as pause } from "node:timers/promises";
import { type Answer, type Ask, expect, type Found, type Request } from "../case";
import type { Facts } from "../facts";
import type { PeopleTable } from "../table";
import { dataOf, memberPage, mutation, query } from "./calls";
import { formHeaders, hiddenFields, multipart } from "./forms";

// The steps by which a table of people comes in, as its pages take them.

export interface Imported {
  state: string;
  mapping: Record<string, number>;
  addedCount: number;
  knownCount: number;
  brokenCount: number;
  left: { rowNumber: number; reason: string }[];
}

const page = "/candidates/import";
const patienceMs = 120_000;

/** The address of somebody who is a candidate already. */
export async function knownAddress(facts: Facts, ask: Ask): Promise<string> {
  const { candidateId } = facts.known;
  const { text } = await ask(query(facts, facts.tokens.recruiter, "candidates.get", { candidateId }));
  return dataOf<{ email: string }>(text).email;
}

export async function findForm(facts: Facts, ask: Ask): Promise<Found> {
  const { text } = await ask(memberPage(facts, facts.tokens.recruiter, page));
  return hiddenFields(text);
}

export function bringing(facts: Facts, form: Found, name: string, { bytes }: PeopleTable): Request {
  const asked = memberPage(facts, facts.tokens.recruiter, page);
  return {
    ...asked,
    method: "POST",
    headers: { ...asked.headers, ...formHeaders },
    body: multipart(form, { field: "file", name, type: "text/csv", bytes }),
  };
}

/** The import to whose page the answer leads. */
export const importIn = ({ status, headers }: Answer) =>
  status === 303 ? /\/import\/([0-9a-f-]{36})$/.exec(headers.location ?? "")?.[1] : undefined;

/** Brings a table and has every row looked at by a worker, who must be there; returns the import's id. */
export async function checkTable(facts: Facts, ask: Ask, table: PeopleTable, place = {}): Promise<string> {
  const importId = importIn(await ask(bringing(facts, await findForm(facts, ask), "people.csv", table)));
  expect(importId !== undefined, "the table was not taken");
  const { mapping } = await findImported(facts, ask, importId);
  const checking = { importId, mapping, commonSource: "A fair", ...place };
  const { status, text } = await ask(mutation(facts, facts.tokens.recruiter, "imports.check", checking));
  expect(status === 200, text.slice(0, 300));
  for (const until = Date.now() + patienceMs; Date.now() < until; await pause(50)) {
    const found = await findImported(facts, ask, importId);
    if (found.state !== "checked") continue;
    expectChecked(found, table);
    return importId;
  }
  throw new Error("No worker has checked the table.");
}

export async function findImported(facts: Facts, ask: Ask, importId: string): Promise<Imported> {
  const { text } = await ask(query(facts, facts.tokens.recruiter, "imports.get", { importId }));
  return dataOf<Imported>(text);
}

/** That as many are new, known and broken as there are, and that a broken row says what is wrong with it. */
export function expectChecked(found: Imported, { added, known, broken, leftOut }: PeopleTable) {
  const counts = [found.addedCount, found.knownCount, found.brokenCount];
  expect(String(counts) === String([added, known, broken]), `${counts} are new, known and broken`);
  const said = found.left.find(({ rowNumber }) => rowNumber === leftOut.rowNumber)?.reason;
  expect(said === leftOut.reason, `row ${leftOut.rowNumber} says “${said}”`);
}

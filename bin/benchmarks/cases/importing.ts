import { type Case, expect } from "../case";
import { tableOfPeople } from "../table";
import { dataOf, query } from "./calls";
import {
  bringing,
  checkTable,
  expectChecked,
  findForm,
  type Imported,
  importIn,
  knownAddress,
} from "./tables";

const rows = 300;
const table = tableOfPeople(rows, "nobody-yet@import.example");

/** A table that is brought, and what a recruiter sees of one that was checked, before anybody is added. */
export const importingCases: Case[] = [
  {
    name: "bring-table",
    kind: "write",
    target: (_facts, n) => ({ name: `people-${String(n).padStart(7, "0")}.csv` }),
    find: findForm,
    request: (facts, { name = "" }, form) => bringing(facts, form, name, table),
    check: (_facts, answer) => expect(importIn(answer) !== undefined, `status ${answer.status}`),
  },
  {
    name: "import-preview",
    kind: "read",
    target: () => ({}),
    find: findChecked,
    request: (facts, _target, { importId }) =>
      query(facts, facts.tokens.recruiter, "imports.get", { importId }),
    check: (_facts, { text }) => expectChecked(dataOf<Imported>(text), table),
  },
  {
    name: "import-left-out",
    kind: "read",
    target: () => ({}),
    find: findChecked,
    request: ({ organisation, tokens }, _target, { importId }) => ({
      method: "GET",
      path: `/api/imports/${organisation}/${importId}`,
      headers: { cookie: `second-door-member=${tokens.recruiter}` },
    }),
    check: (_facts, { text }) => {
      const lines = text.trim().split("\r\n");
      expect(lines.length === 1 + table.known + table.broken, `${lines.length} lines`);
      const { rowNumber, reason } = table.leftOut;
      expect(
        lines.some((line) => line.startsWith(`${rowNumber},${reason},`)),
        `row ${rowNumber} is missing`,
      );
    },
  },
];

async function findChecked(...[facts, ask, startWorker]: Parameters<NonNullable<Case["find"]>>) {
  const known = tableOfPeople(rows, await knownAddress(facts, ask));
  const worker = startWorker();
  try {
    return { importId: await checkTable(facts, ask, known) };
  } finally {
    await worker.stop();
  }
}

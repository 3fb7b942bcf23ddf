import { type Case, expect } from "../case";
import { dataOf, memberPage, query } from "./calls";

/** A first page of forty, the latest first by a moment of each row. */
const latestFirst = <Row>(rows: readonly Row[], at: (row: Row) => Date) => {
  expect(rows.length === 40, `${rows.length} rows`);
  const moments = rows.map((row) => at(row).getTime());
  expect(
    moments.every((moment, n) => n === 0 || moment <= (moments[n - 1] ?? 0)),
    "they are in no order",
  );
};

export const listCases: Case[] = [
  {
    name: "jobs",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "jobs.list"),
    check: (facts, { text }) => {
      const rows = dataOf<{ id: string; active: number }[]>(text);
      expect(rows.length >= facts.jobs, `${rows.length} jobs`);
      const board = rows.find(({ id }) => id === facts.board.jobId);
      expect((board?.active ?? 0) >= facts.board.open, `${board?.active} in process`);
    },
  },
  {
    name: "applications-newest",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "applications.list", {}),
    check: (_facts, { text }) =>
      latestFirst(dataOf<{ rows: { appliedAt: Date }[] }>(text).rows, ({ appliedAt }) => appliedAt),
  },
  {
    name: "outcomes-told",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "outcomes.list", { state: "told" }),
    check: (_facts, { text }) =>
      latestFirst(dataOf<{ rows: { toldAt: Date }[] }>(text).rows, ({ toldAt }) => toldAt),
  },
  {
    name: "panels-past",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "panels.list", { when: "past" }),
    check: (_facts, { text }) =>
      latestFirst(dataOf<{ panels: { startsAt: Date }[] }>(text).panels, ({ startsAt }) => startsAt),
  },
  {
    name: "reports-page",
    kind: "page",
    target: () => ({}),
    request: (facts) => memberPage(facts, facts.tokens.recruiter, "/reports"),
    check: (_facts, { status, text }) =>
      expect(status === 200 && text.includes("Funnel by job"), `${status}, without its tables`),
  },
];

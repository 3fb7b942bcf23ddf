import { type Case, expect } from "../case";
import { dataOf, memberPage, query } from "./calls";

interface Board {
  columns: { total: number; kind: string; cards: unknown[] }[];
}

export const memberCases: Case[] = [
  {
    name: "sign-in-check",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "session.me"),
    check: (facts, { text }) => {
      expect(
        dataOf<{ email: string }>(text).email === `recruiter@${facts.organisation}.example`,
        "it is somebody else",
      );
    },
  },
  {
    name: "board-data",
    kind: "read",
    target: () => ({}),
    request: (facts) =>
      query(facts, facts.tokens.recruiter, "applications.board", { jobId: facts.board.jobId }),
    check: (facts, { text }) => {
      const open = dataOf<Board>(text).columns.filter(({ kind }) => kind !== "final");
      const total = open.reduce((sum, column) => sum + column.total, 0);
      expect(total >= facts.board.open, `${total} cards`);
    },
  },
  {
    name: "board-page",
    kind: "page",
    target: () => ({}),
    request: (facts) => memberPage(facts, facts.tokens.recruiter, `/jobs/${facts.board.jobId}`),
    check: (_facts, { status, text }) => {
      expect(status === 200, `status ${status}`);
      expect(text.includes("Screening") && text.includes("/applications/"), "there is no board");
    },
  },
  {
    name: "today",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "today.get"),
    check: (_facts, { text }) => {
      expect(dataOf<{ sections: unknown[] }>(text).sections.length > 0, "the day is empty");
    },
  },
  {
    name: "funnel-report",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "reports.funnels", { period: "year" }),
    check: (facts, { text }) => {
      const rows = dataOf<{ applied: number }[]>(text);
      expect(rows.length > 0 && rows.length <= facts.jobs, `${rows.length} jobs`);
      expect(
        rows.every(({ applied }) => applied > 0),
        "a job has nobody",
      );
    },
  },
];

import { type Case, expect } from "../case";
import { at, dataOf, query } from "./calls";

export const workingCases: Case[] = [
  {
    name: "engagements",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.manager, "engagements.list", {}),
    check: (_facts, { text }) => {
      const { rows } = dataOf<{ rows: { id: string }[] }>(text);
      expect(rows.length > 0, "there is no engagement");
    },
  },
  {
    name: "engagement",
    kind: "read",
    target: ({ engagements }, n) => ({ engagementId: at(engagements, n) }),
    request: (facts, target) => query(facts, facts.tokens.manager, "engagements.get", target),
    check: (_facts, { status, text }, { engagementId = "?" }) =>
      expect(status === 200 && text.includes(engagementId), text.slice(0, 300)),
  },
  {
    name: "talent-pool",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "pool.list", {}),
    check: (_facts, { status, text }) =>
      expect(status === 200 && text.includes("Ask again"), text.slice(0, 300)),
  },
  {
    name: "export-candidates",
    kind: "read",
    target: () => ({}),
    request: ({ organisation, tokens }) => ({
      method: "GET",
      path: `/api/exports/${organisation}/candidates`,
      headers: { cookie: `second-door-member=${tokens.recruiter}` },
    }),
    check: ({ candidates }, { status, text }) => {
      const lines = text.trim().split("\n").length - 1;
      expect(status === 200 && lines >= candidates, `status ${status}, ${lines} lines`);
    },
  },
];

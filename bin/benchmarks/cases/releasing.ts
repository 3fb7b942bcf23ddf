import { type Case, expect } from "../case";
import { at, dataOf, mutation, query } from "./calls";

/** Nobody is released twice: those of the first half one by one, those of the second together. */
const alone = (all: readonly string[]) => all.slice(0, Math.floor(all.length / 2));

/** At the usual size ten in one act. */
const together = (all: readonly string[], n: number) => {
  const size = Math.min(10, Math.floor(all.length / 120));
  const others = all.slice(alone(all).length);
  const ids = others.slice(n * size, (n + 1) * size);
  return ids.length < size ? null : ids;
};

export const releasingCases: Case[] = [
  {
    name: "release-outcome",
    kind: "write",
    target: ({ toRelease }, n) => {
      const applicationId = alone(toRelease)[n];
      return applicationId ? { applicationId } : null;
    },
    request: (facts, { applicationId }) =>
      mutation(facts, facts.tokens.recruiter, "outcomes.release", {
        applicationId,
        when: "business_morning",
      }),
    check: (_facts, { status, text }) => expect(status === 200 && text.includes("leaving"), text),
  },
  {
    name: "release-many",
    kind: "write",
    target: ({ toRelease }, n) => {
      const ids = together(toRelease, n);
      return ids && Object.fromEntries(ids.map((id, place) => [`a${place}`, id]));
    },
    request: (facts, target) => {
      const applicationIds = Object.values(target);
      const input = { applicationIds, when: "business_morning", typed: applicationIds.length };
      return mutation(facts, facts.tokens.recruiter, "outcomes.releaseMany", input);
    },
    check: (_facts, { status, text }, target) =>
      expect(status === 200 && text.includes(`"released":${Object.keys(target).length}`), text.slice(0, 300)),
  },
  {
    name: "bulk-plan",
    kind: "read",
    target: () => ({}),
    request: (facts) =>
      query(facts, facts.tokens.recruiter, "outcomes.bulkPlan", { jobId: facts.board.jobId }),
    check: (facts, { text }) => {
      const { rows } = dataOf<{ rows: unknown[] }>(text);
      expect(rows.length >= Math.min(facts.board.open, 5_000), `${rows.length} people`);
    },
  },
  {
    name: "conversation",
    kind: "read",
    target: ({ portals }, n) => ({ applicationId: at(portals, n).applicationId }),
    request: (facts, { applicationId }) =>
      query(facts, facts.tokens.recruiter, "messages.list", { applicationId }),
    check: (_facts, { text }) => expect(Array.isArray(dataOf(text)), text.slice(0, 300)),
  },
];

import { type Case, expect } from "../case";
import { at, dataOf, mutation, query } from "./calls";

/** What recruiters, reception and hiring managers do around panels, and candidates with their times. */
export const arrangingCases: Case[] = [
  {
    name: "find-slots",
    kind: "read",
    target: ({ drafted }, n) => ({ applicationId: at(drafted, n).applicationId }),
    request: (facts, { applicationId }) => {
      const seats = { panelistIds: facts.trio, alternateIds: [], optionalIds: [] };
      const asked = { applicationId, durationMinutes: 60, ...seats };
      return query(facts, facts.tokens.recruiter, "panels.slots", asked);
    },
    check: (_facts, { text }) => {
      const { slots } = dataOf<{ slots: { seats: unknown[] }[] }>(text);
      expect(slots.length > 20 && slots[0]?.seats.length === 3, `${slots.length} times`);
    },
  },
  {
    name: "choose-time",
    kind: "write",
    target: ({ toMove }, n) => (toMove[n] ? { ...toMove[n] } : null),
    request: (facts, { token, timeId }) => {
      const asked = mutation(facts, "", "portal.chooseTime", { timeId });
      return { ...asked, headers: { ...asked.headers, cookie: `second-door-candidate=${token}` } };
    },
    check: (_facts, { status, text }, { panelId }) => {
      expect(status === 200, text);
      expect(dataOf<{ panelId: string }>(text).panelId === panelId, "another panel moved");
    },
  },
  {
    name: "front-desk-day",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.recruiter, "visits.today"),
    check: (facts, { text }) => {
      const { arrivals } = dataOf<{ arrivals: { hosts: unknown[] }[] }>(text);
      expect(arrivals.length === facts.today && arrivals[0]?.hosts.length === 3, `${arrivals.length} come`);
    },
  },
  {
    name: "shortlist",
    kind: "read",
    target: () => ({}),
    request: (facts) => query(facts, facts.tokens.manager, "shortlists.get", { jobId: facts.board.jobId }),
    check: (_facts, { text }) => {
      const { finalists } = dataOf<{ finalists: { sealedScore: number | null }[] }>(text);
      expect(finalists.length > 1, `${finalists.length} finalists`);
    },
  },
];

import { type Case, expect } from "../case";
import { at, pageHeaders } from "./calls";

const portalPage = (name: string, whose: "portals" | "working", word: string): Case => ({
  name,
  kind: "page",
  target: (facts, n) => ({ ...at(facts[whose], n) }),
  request: ({ organisation }, { token, applicationId }) => ({
    method: "GET",
    path: `/portal/${organisation}/${applicationId}`,
    headers: { ...pageHeaders, cookie: `second-door-candidate=${token}` },
  }),
  check: (_facts, { status, text }) => {
    expect(status === 200, `status ${status}`);
    expect(text.includes(word), `it does not say “${word}”`);
  },
});

export const portalCases: Case[] = [
  portalPage("portal-page", "portals", "Received"),
  portalPage("portal-engagement-page", "working", "Leads"),
];

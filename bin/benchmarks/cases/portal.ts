import { type Case, expect } from "../case";
import { at, pageHeaders } from "./calls";

export const portalCases: Case[] = [
  {
    name: "portal-page",
    kind: "page",
    target: ({ portals }, n) => ({ ...at(portals, n) }),
    request: ({ organisation }, { token, applicationId }) => ({
      method: "GET",
      path: `/portal/${organisation}/${applicationId}`,
      headers: { ...pageHeaders, cookie: `second-door-candidate=${token}` },
    }),
    check: (_facts, { status, text }) => {
      expect(status === 200, `status ${status}`);
      expect(text.includes("Received"), "the steps are missing");
    },
  },
];

import { type Case, expect } from "../case";
import { mutation } from "./calls";

export const releasingCases: Case[] = [
  {
    name: "release-outcome",
    kind: "write",
    target: ({ toRelease }, n) => {
      const applicationId = toRelease[n];
      return applicationId ? { applicationId } : null;
    },
    request: (facts, { applicationId }) =>
      mutation(facts, facts.tokens.recruiter, "outcomes.release", {
        applicationId,
        when: "business_morning",
      }),
    check: (_facts, { status, text }) => expect(status === 200 && text.includes("leaving"), text),
  },
];

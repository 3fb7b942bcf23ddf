import { type Case, expect } from "../case";
import { pageHeaders } from "./calls";
import { formHeaders, hiddenFields, multipart } from "./forms";

/** 120 KB that a reader of files takes for a PDF. */
const pdf = Buffer.concat([
  Buffer.from("%PDF-1.4\n"),
  Buffer.alloc(120 * 1024, "Not much of a CV.\n"),
  Buffer.from("%%EOF\n"),
]);

export const applyingCases: Case[] = [
  {
    name: "apply",
    kind: "write",
    target: (_facts, n) => ({ email: `applicant-${String(n).padStart(7, "0")}@bench.example` }),
    find: async ({ organisation, applySlug }, ask) => {
      const path = `/careers/${organisation}/${applySlug}/apply`;
      const { text } = await ask({ method: "GET", path, headers: pageHeaders });
      return hiddenFields(text);
    },
    request: ({ organisation, applySlug }, { email = "" }, hidden) => {
      const fields = { ...hidden, name: "Ada Applicant", email, phone: "+44 20 7946 0958", consent: "yes" };
      return {
        method: "POST",
        path: `/careers/${organisation}/${applySlug}/apply`,
        headers: { ...pageHeaders, ...formHeaders },
        body: multipart(fields, { field: "cv", name: "cv.pdf", type: "application/pdf", bytes: pdf }),
      };
    },
    check: (_facts, { status, headers }) =>
      expect(status === 303 && Boolean(headers.location?.includes("/applied")), `status ${status}`),
  },
];

import { type Case, expect } from "../case";
import { pageHeaders } from "./calls";

const boundary = "----a-form-of-the-benchmark";

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
      const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
      return Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, unescaped(value)]));
    },
    request: ({ organisation, applySlug }, { email = "" }, hidden) => {
      const fields = { ...hidden, name: "Ada Applicant", email, phone: "+44 20 7946 0958", consent: "yes" };
      return {
        method: "POST",
        path: `/careers/${organisation}/${applySlug}/apply`,
        headers: { ...pageHeaders, "content-type": `multipart/form-data; boundary=${boundary}` },
        body: multipart(fields),
      };
    },
    check: (_facts, { status, headers }) =>
      expect(status === 303 && Boolean(headers.location?.includes("/applied")), `status ${status}`),
  },
];

function multipart(fields: Record<string, string>): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="cv"; filename="cv.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  return Buffer.concat([Buffer.from(parts.join("") + file), pdf, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

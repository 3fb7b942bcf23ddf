import { type Case, expect } from "../case";
import { pageHeaders } from "./calls";

const occurrences = (text: string, part: string) => text.split(part).length - 1;

export const publicCases: Case[] = [
  {
    name: "careers-list",
    kind: "page",
    isKept: true,
    target: () => ({}),
    request: ({ organisation }) => ({
      method: "GET",
      path: `/careers/${organisation}`,
      headers: pageHeaders,
    }),
    check: ({ organisation, jobs }, { status, text }) => {
      expect(status === 200, `status ${status}`);
      const found = new Set(
        [...text.matchAll(new RegExp(`href="/careers/${organisation}/([a-z0-9-]+)"`, "g"))].map(
          ([, slug]) => slug,
        ),
      );
      expect(found.size === jobs, `${found.size} of ${jobs} jobs are listed`);
    },
  },
  {
    name: "job-page",
    kind: "page",
    isKept: true,
    target: () => ({}),
    request: ({ organisation, jobSlug }) => ({
      ...{ method: "GET", path: `/careers/${organisation}/${jobSlug}`, headers: pageHeaders },
    }),
    check: ({ jobSlug }, { status, text }) => {
      expect(status === 200, `status ${status}`);
      expect(occurrences(text, `${jobSlug}/apply`) > 0, "nobody can apply");
      expect(text.includes('"JobPosting"'), "search engines are told nothing");
    },
  },
];

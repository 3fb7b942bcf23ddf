import { expect, type Page, test } from "@playwright/test";
import { people } from "../db/seed/content/company";
import { applicant, checkIn, schedulePanel } from "./support/applicants";
import { ask, tell } from "./support/asking";
import { signedIn } from "./support/people";

// The same pages twice, and between them nothing has changed but what two others think. Whoever has still to score is
// sent the same bytes, as a document and as React asks for it, once what is made anew for each request is taken out.

const stamp = Date.now().toString(36);
const scorers = [people.panelist1, people.panelist3];
/** A panelist, and the owner, who reads everything in the organisation and sits on this panel. */
const waiting = [people.panelist2, people.owner];

interface Kit {
  kit: { competencies: { id: string }[] };
  panel: { applicationId: string };
}

test("no page, feed or search differs for who has still to score when others change their minds", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { applicationId } = await applicant(browser, `Two Worlds ${stamp}`);
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const names = [...scorers, ...waiting].map(({ name }) => name);
  const panelId = await schedulePanel(recruiter, applicationId, ...names);
  await checkIn(await signedIn(browser, "frontdesk@glasshouse.test"), panelId);
  const { candidateId, jobId } = await ask<{ candidateId: string; jobId: string }>(
    recruiter,
    "applications.get",
    { applicationId },
  );

  const cards = await Promise.all(
    scorers.map(async ({ login }) => {
      const page = await signedIn(browser, `${login}@glasshouse.test`);
      const { kit } = await ask<Kit>(page, "panels.kit", { panelId });
      const card = (rating: string, words: string) => ({
        ...{ panelId, overall: rating, summary: words },
        ratings: kit.competencies.map(({ id }) => ({
          ...{ competencyId: id, rating, evidence: words, notAssessedReason: "" },
        })),
      });
      return { page, card };
    }),
  );
  for (const { page, card } of cards) {
    const submitted = card("strong_yes", `Outstanding, ${stamp}`);
    expect(await tell(page, "scorecards.submit", { ...submitted, revision: 0 })).toHaveProperty("result");
  }

  const paths = pathsAbout({ applicationId, candidateId, jobId, panelId, memberId: "" });
  const readers = await Promise.all(
    waiting.map(async ({ login }) => {
      const page = await signedIn(browser, `${login}@glasshouse.test`);
      const feed = await tell<{ path: string }>(page, "hours.makeFeed", {});
      if (!("result" in feed)) throw new Error(feed.sentence);
      const { path } = feed.result;
      return { page, paths: [...paths, new URL(path, "http://any").pathname] };
    }),
  );
  const read = () => Promise.all(readers.map(({ page, paths }) => everythingOf(page, paths)));

  // What a page settles the first time it is opened is settled by then.
  await read();
  const before = await read();
  for (const { page, card } of cards) {
    const amended = { ...card("definitely_not", `Dreadful throughout, ${stamp}`), version: 1 };
    const told = await tell(page, "scorecards.amend", { ...amended, reason: "I read my notes again." });
    expect(told).toHaveProperty("result");
  }
  const after = await read();

  for (const [at, { name }] of waiting.entries())
    for (const [address, answer] of Object.entries(before[at] ?? {})) {
      expect(answer, `${name} at ${address}`).not.toMatch(/Outstanding|Dreadful/);
      expect(`${name} at ${address}: ${after[at]?.[address]}`).toBe(`${name} at ${address}: ${answer}`);
    }

  await test.step("while who has scored reads the change: the two worlds are not the same", async () => {
    const [scorer] = cards;
    const debrief = `/o/glasshouse/interviews/${panelId}/scorecard`;
    expect(await (await scorer?.page.request.get(debrief))?.text()).toContain("Dreadful throughout");
  });
});

interface About {
  applicationId: string;
  candidateId: string;
  jobId: string;
  panelId: string;
}

/** Every page that speaks of the candidate, their panel or their job, and the lists in which they stand. */
function pathsAbout({ applicationId, candidateId, jobId, panelId }: About & { memberId: string }) {
  const home = "/o/glasshouse";
  const panel = `${home}/interviews/${panelId}`;
  const application = `${home}/applications/${applicationId}`;
  const job = `${home}/jobs/${jobId}`;
  return [
    ...[home, `${home}/interviews`, `${home}/interviews/all`, `${home}/interviews/past`],
    ...[panel, `${panel}/day`, `${panel}/scorecard`, `${panel}/scorecard/amend`],
    ...[application, `${application}/debrief`, `${application}/schedule`],
    ...[`${home}/candidates/${candidateId}`, `${home}/candidates?search=Two+Worlds+${stamp}`],
    ...[`${home}/candidates?search=Outstanding`, `${home}/candidates?search=Dreadful`],
    ...[job, `${job}/applications`, `${job}/plan`, `${job}/shortlist`, `${job}/outcomes`],
    ...[`${home}/jobs`, `${home}/outcomes`, `${home}/reports`, `${home}/reports/interviewed?period=year`],
    ...[`${home}/front-desk`, `${home}/front-desk/${panelId}/badge`],
  ];
}

async function everythingOf(page: Page, paths: readonly string[]) {
  const answers: Record<string, string> = {};
  for (const path of paths)
    for (const [kind, headers] of [
      ["document", {}],
      ["React", { rsc: "1" }],
    ] as const) {
      const answer = await page.request.get(path, { headers });
      answers[`${path} (${kind})`] = `${answer.status()} ${steady(await answer.text())}`;
    }
  return answers;
}

/** Without what is made anew for each request, and without how long ago something was. */
function steady(text: string) {
  return text
    .replace(/nonce(\\?":\\?"|=")[^"\\]+/g, "nonce")
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, "TIME")
    .replace(/\d{8}T\d{6}Z/g, "TIME")
    .replace(/\d+ (min|minutes?|seconds?)( ago)?\b/g, "AGO")
    .replace(/\bjust now\b|\ba minute ago\b/g, "AGO");
}

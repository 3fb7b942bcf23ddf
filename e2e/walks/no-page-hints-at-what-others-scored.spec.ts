import { people } from "../../db/seed/content/company";
import { applicant, checkIn, schedulePanel } from "../support/applicants";
import { ask, tell } from "../support/asking";
import { signedIn } from "../support/people";
import { steady } from "../support/steady";
import { expect, type Page, test } from "../support/test";

// The same pages twice, and between them nothing has changed but what two others think. Whoever has still to score is
// sent the same bytes, as a document and as React asks for it, once what is made anew for each request is taken out.

const stamp = Date.now().toString(36);
const good = `Outstanding, ${stamp}`;
const bad = `Dreadful throughout, ${stamp}`;
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
    const submitted = card("strong_yes", good);
    expect(await tell(page, "scorecards.submit", { ...submitted, revision: 0 })).toHaveProperty("result");
  }

  const paths = pathsAbout({ applicationId, candidateId, jobId, panelId });
  const readers = await Promise.all(
    waiting.map(async ({ login, name }) => {
      const page = await signedIn(browser, `${login}@glasshouse.test`);
      const feed = await tell<{ path: string }>(page, "hours.makeFeed", {});
      if (!("result" in feed)) throw new Error(feed.sentence);
      const { path } = feed.result;
      return { name, page, paths: [...paths, new URL(path, "http://any").pathname] };
    }),
  );
  // React races with itself: a page has a few forms that say the same. Those seen now are all that may be seen after.
  const forms = new Map<string, Set<string>>();
  for (let time = 0; time < 4; time++)
    for (const { name, page, paths } of readers)
      for (const address of paths)
        for (const as of WAYS) {
          const key = `${name} at ${address} as ${as}`;
          forms.set(key, (forms.get(key) ?? new Set()).add(await answerOf(page, address, as)));
        }

  for (const { page, card } of cards) {
    const amended = { ...card("definitely_not", bad), version: 1 };
    const told = await tell(page, "scorecards.amend", { ...amended, reason: "I read my notes again." });
    expect(told).toHaveProperty("result");
  }
  for (const { name, page, paths } of readers)
    for (const address of paths)
      for (const as of WAYS) {
        const key = `${name} at ${address} as ${as}`;
        const known = forms.get(key) ?? new Set();
        let answer = await answerOf(page, address, as);
        for (let time = 0; time < 5 && !known.has(answer); time++) answer = await answerOf(page, address, as);
        for (const words of [good, bad]) expect(answer.includes(words), `${key}: ${words}`).toBe(false);
        expect(known.has(answer), `${key}: ${differenceOf([...known][0] ?? "", answer)}`).toBe(true);
      }

  await test.step("while who has scored reads the change: the two worlds are not the same", async () => {
    const [scorer] = cards;
    const debrief = `/o/glasshouse/interviews/${panelId}/scorecard`;
    expect(await (await scorer?.page.request.get(debrief))?.text()).toContain(bad);
  });
});

interface About {
  applicationId: string;
  candidateId: string;
  jobId: string;
  panelId: string;
}

/** Every page that speaks of the candidate, their panel or their job, and the lists in which they stand. */
function pathsAbout({ applicationId, candidateId, jobId, panelId }: About) {
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

const WAYS = ["document", "React"] as const;

async function answerOf(page: Page, address: string, as: (typeof WAYS)[number]) {
  const answer = await page.request.get(address, { headers: as === "React" ? { rsc: "1" } : {} });
  return `${answer.status()} ${steady(await answer.text())}`;
}

/** The lines of one answer that the other does not have. */
function differenceOf(one: string, other: string) {
  const lines = new Set(one.split("\n"));
  return other
    .split("\n")
    .filter((line) => !lines.has(line))
    .join("\n");
}

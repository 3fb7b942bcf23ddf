import { people } from "../../db/seed/content/company";
import { addressAbout, everyAddress } from "../support/addresses";
import { applicant, checkIn, schedulePanel } from "../support/applicants";
import { ask, tell } from "../support/asking";
import { signedIn } from "../support/people";
import { steady } from "../support/steady";
import { expect, type Page, test } from "../support/test";

// Every page and every download there is, twice, and between them nothing has changed but what two others think, how
// much of it they rated, and what was said of it. Whoever has still to score is sent the same bytes, as a document and
// as React asks for it, once what is made anew for each request is taken out.

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

test("no page, download, feed or search differs for who has still to score when others change their minds", async ({
  browser,
}) => {
  test.setTimeout(900_000);
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
      const card = (rating: string, words: string, leftOut = 0) => ({
        ...{ panelId, overall: rating, summary: words },
        ratings: kit.competencies.map(({ id: competencyId }, index) =>
          index < leftOut
            ? { competencyId, rating: null, evidence: "", notAssessedReason: words }
            : { competencyId, rating, evidence: words, notAssessedReason: "" },
        ),
      });
      return { page, card };
    }),
  );
  const manager = await signedIn(browser, "manager@glasshouse.test");
  /** Somebody who may does it. */
  const done = async (page: Page, procedure: string, input: object) =>
    expect(await tell(page, procedure, input), procedure).toHaveProperty("result");
  for (const { page, card } of cards) {
    await done(page, "scorecards.submit", { ...card("strong_yes", good), revision: 0 });
    await done(page, "panels.writeNote", { panelId, covered: good, toAsk: "" });
  }
  await done(manager, "debriefs.open", { applicationId });
  await done(manager, "debriefs.addNote", { applicationId, body: good });

  const paths = await pathsAbout(recruiter, { applicationId, candidateId, jobId, panelId });
  const readers = await Promise.all(
    waiting.map(async ({ login, name }) => {
      const page = await signedIn(browser, `${login}@glasshouse.test`);
      const feed = await tell<{ path: string }>(page, "hours.makeFeed", {});
      if (!("result" in feed)) throw new Error(feed.sentence);
      const { path } = feed.result;
      const own = new URL(path, "http://any").pathname;
      return { name, page, paths: [...paths, own] };
    }),
  );
  // React races with itself: a page has a few forms that say the same. Those seen now are all that may be seen after.
  const forms = new Map<string, Set<string>>();
  for (let time = 0; time < 4; time++)
    for (const { name, page, paths } of readers)
      for (const address of paths)
        for (const as of waysOf(address)) {
          const key = `${name} at ${address} as ${as}`;
          forms.set(key, (forms.get(key) ?? new Set()).add(await answerOf(page, address, as)));
        }

  for (const { page, card } of cards) {
    const amended = { ...card("definitely_not", bad, 2), version: 1 };
    await done(page, "scorecards.amend", { ...amended, reason: "I read my notes again." });
    await done(page, "panels.writeNote", { panelId, covered: bad, toAsk: bad });
  }
  await done(manager, "debriefs.addNote", { applicationId, body: bad });
  await done(manager, "shortlists.choose", { applicationId });
  /** Where there is a difference, and which. */
  const found: string[] = [];
  for (const { name, page, paths } of readers)
    for (const address of paths)
      for (const as of waysOf(address)) {
        const key = `${name} at ${address} as ${as}`;
        const known = forms.get(key) ?? new Set();
        let answer = await answerOf(page, address, as);
        for (let time = 0; time < 5 && !known.has(answer); time++) answer = await answerOf(page, address, as);
        for (const words of [good, bad]) if (answer.includes(words)) found.push(`${key}: ${words}`);
        if (!known.has(answer)) found.push(`${key}: ${differenceOf([...known][0] ?? "", answer)}`);
      }
  expect(found).toEqual([]);

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

/** Whose pages nobody who scores opens as such, each with why. Any other kind of page is compared as soon as there is one. */
const ELSEWHERE: [kinds: RegExp, why: string][] = [
  [/^\/portal/, "A candidate's session opens it, and what they are told is compared as answers of the API."],
  [/^\/(found|invitations|sessions|sign-in.*|sign-out|verify)?$/, "It is about nobody's application."],
  [/^\/careers\/.*\/apply$/, "A stranger's form, which carries the moment at which it was opened."],
  [/^\/mailbox/, "The demonstration's post office, which hides no mail from anybody."],
  [/^\/api\/(auth|careers|mail|my-data)\//, "It answers to nothing that a page of a member sends."],
  [/^\/api\/mail$/, "It takes what a mail provider brings."],
  [/^\/api\/calendar\//, "The address is a secret of each reader: theirs is added to what they read."],
  [/^\/api\/statements\//, "A PDF says when it was made: the same is compared as a table."],
  [/^\/api\/exports\/\[organisation\]\/candidates$/, "Each download stands in the trail, which is compared."],
];
const isElsewhere = (kind: string) => ELSEWHERE.some(([kinds]) => kinds.test(kind));

/** What no demonstration has an example of: its page says so. */
const NOTHING = "00000000-0000-7000-8000-000000000000";

/** One page of every kind, about the candidate where it can be, and the searches that could find what was said. */
async function pathsAbout(recruiter: Page, { applicationId, candidateId, jobId, panelId }: About) {
  const first = async (procedure: string, input: object = {}) =>
    (await ask<{ id: string }[]>(recruiter, procedure, input))[0]?.id ?? NOTHING;
  const members = await ask<{ id: string; name: string }[]>(recruiter, "members.list");
  const things = {
    ...{ organisation: "glasshouse", application: applicationId, candidate: candidateId, panel: panelId },
    job: jobId,
    other: candidateId,
    plan: await first("plans.forJob", { jobId }),
    member: members.find(({ name }) => name === scorers[0]?.name)?.id ?? NOTHING,
    template: await first("planTemplates.list"),
    kind: "scorecard_due",
    entry: await first("pool.list"),
    engagement: await first("engagements.list"),
    offer: await first("offers.list"),
    file: await first("candidates.files", { candidateId }),
    ...{ figure: "interviewed", table: "agreement" },
    ...{ contract: NOTHING, import: NOTHING, merge: NOTHING, release: NOTHING, request: NOTHING },
  };
  const home = "/o/glasshouse";
  const kinds = everyAddress().filter((kind) => !isElsewhere(kind));
  return [
    ...kinds.map((kind) =>
      kind.startsWith("/careers")
        ? addressAbout(kind, { ...things, job: "senior-marketing-strategist" })
        : addressAbout(kind, things),
    ),
    `${home}/audit?applicationId=${applicationId}`,
    ...[`${home}/candidates?search=Two+Worlds+${stamp}`, `${home}/reports/interviewed?period=year`],
    ...[`${home}/candidates?search=Outstanding`, `${home}/candidates?search=Dreadful`],
    ...["funnels", "interviewed"].map((table) => `/api/exports/glasshouse/reports/${table}?period=year`),
    `/api/statements/glasshouse/${things.engagement}?as=csv`,
  ];
}

/** A page as a document and as React asks for it; what is no page only as what it is. */
const waysOf = (address: string): Way[] => (address.startsWith("/o/") ? ["document", "React"] : ["document"]);
type Way = "document" | "React";

async function answerOf(page: Page, address: string, as: Way) {
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

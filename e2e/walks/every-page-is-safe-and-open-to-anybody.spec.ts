import { barriers } from "../support/barriers";
import { signedIn } from "../support/people";
import { expect, type Page, test } from "../support/test";
import { visitEveryKind } from "../support/visiting";

// One page of every kind, as each person meets it: it answers, asks for nothing that its policy forbids, and keeps
// nobody out.

test.describe.configure({ timeout: 900_000 });

/** The mails of the demonstration's mailbox are shown in a frame that may run nothing, and browsers say so. */
const sandboxed = /^Blocked script execution in '[^']*' because the document's frame is sandboxed/;
/** A page that nobody may see, or that is not there, is an answer and not a fault. */
const refused = /^Failed to load resource: the server responded with a status of 40[34]/;

/** Notes whatever the browser complains about, above all what a policy forbade. */
function watch(page: Page) {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() !== "error" || sandboxed.test(text) || refused.test(text)) return;
    complaints.push(`${page.url()}: ${text}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

/** Opens a page, holds its headers to the rules, and gives its status. */
async function visit(page: Page, path: string) {
  const answer = await page.goto(path);
  const headers = answer?.headers() ?? {};
  const policy = headers["content-security-policy"] ?? "";
  expect(policy, path).toMatch(/default-src 'none'/);
  expect(policy, path).toMatch(
    /script-src ('none'|'nonce-[^']+'|'self' 'nonce-[^']+' 'strict-dynamic')(;|$)/,
  );
  expect(policy, path).toMatch(/style-src 'self'( 'nonce-[^']+')?(;|$)/);
  expect(policy, path).toContain("frame-ancestors 'none'");
  expect(headers, path).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
  expect(headers["x-powered-by"], path).toBeUndefined();
  return answer?.status();
}

/** What has a story of its own for its barriers: interviews, reception, scorecards, debriefs and plans. */
const examinedElsewhere = /\/(interviews|front-desk|debrief|shortlist|plan)(\/|$)/;

/** Visits one page of each kind below an address. Gives the kinds; every fault of every page fails the test. */
async function walk(page: Page, home: string, others: readonly string[] = []): Promise<string[]> {
  const complaints = watch(page);
  const faults: string[] = [];
  for (const path of others) {
    expect(await visit(page, path), path).toBeLessThan(500);
    faults.push(...(await barriers(page)));
  }
  const kinds = await visitEveryKind(page, home, async (path) => {
    expect(await visit(page, path), path).toBe(200);
    if (!examinedElsewhere.test(path)) faults.push(...(await barriers(page)));
  });
  expect([...faults, ...complaints]).toEqual([]);
  return kinds;
}

const under = (home: string, kinds: readonly string[]) => kinds.map((kind) => `${home}/${kind}`);

test("a stranger's pages", async ({ page }) => {
  const kinds = await walk(page, "/careers/glasshouse", [
    "/",
    "/sign-in",
    "/sign-in?as=candidate",
    "/sign-in/sent",
    "/sign-in/open?link=nothing",
    "/found",
    "/invitations",
    "/sessions",
    "/mailbox",
    "/portal",
    "/portal/open?link=nothing",
    "/o/glasshouse",
    "/o/nobody-lives-here",
    "/careers/nobody-lives-here",
    "/careers/glasshouse/no-such-job",
    "/nothing-is-here",
  ]);
  expect(kinds).toEqual(expect.arrayContaining(under("/careers/glasshouse", ["[job]", "[job]/apply"])));
  for (const path of ["/careers/glasshouse/jobs.json", "/careers/glasshouse/feed.xml", "/robots.txt"]) {
    const answer = await page.request.get(path);
    expect(answer.headers()["x-content-type-options"], path).toBe("nosniff");
    expect(answer.headers()["content-security-policy"], path).toContain("default-src 'none'");
  }
});

test("an owner's pages", async ({ browser }) => {
  const owner = await signedIn(browser, "owner@glasshouse.test");
  const kinds = await walk(owner, "/o/glasshouse", ["/o/glasshouse/no-such-page"]);
  const people = [
    "candidates/[id]",
    "applications/[id]",
    "interviews/[id]",
    "front-desk",
    "engagements/[id]",
  ];
  const work = ["jobs", "jobs/[id]", "outcomes", "offers/[id]", "reports/[one]", "templates/[one]", "audit"];
  expect(kinds).toEqual(
    expect.arrayContaining(under("/o/glasshouse", [...people, ...work, "settings", "members"])),
  );
});

test("a panelist's pages", async ({ browser }) => {
  const panelist = await signedIn(browser, "panelist-1@glasshouse.test");
  const kinds = await walk(panelist, "/o/glasshouse");
  expect(kinds).toContain("/o/glasshouse/interviews/[id]/scorecard");
});

test("a candidate's pages", async ({ browser }) => {
  for (const email of ["joaquin.etcheverry@inbox.example", "shanice.campbell@letters.example"]) {
    const candidate = await signedIn(browser, email);
    expect(await walk(candidate, "/portal")).toContain("/portal/glasshouse/[id]");
  }
});

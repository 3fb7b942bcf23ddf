import { expect, type Page, test } from "@playwright/test";
import { signedIn } from "./support/people";
import { visitEveryKind } from "./support/visiting";

test.describe.configure({ timeout: 300_000 });

/** Opens pages and notes whatever a browser complains about, above all what a policy forbade. */
function watch(page: Page) {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isAnswer = /^Failed to load resource: the server responded with a status of 40[34]/;
    if (message.type() === "error" && !isAnswer.test(message.text()))
      complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

async function visit(page: Page, path: string) {
  const answer = await page.goto(path);
  const headers = answer?.headers() ?? {};
  const policy = headers["content-security-policy"] ?? "";
  expect(policy, path).toMatch(/default-src 'none'/);
  expect(policy, path).toMatch(/script-src ('none'|'self' 'nonce-[^']+' 'strict-dynamic')(;|$)/);
  expect(policy, path).toMatch(/style-src 'self'( 'nonce-[^']+')?(;|$)/);
  expect(policy, path).toContain("frame-ancestors 'none'");
  expect(headers, path).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
  expect(headers["x-powered-by"], path).toBeUndefined();
  expect(answer?.status(), path).toBeLessThan(500);
  // Pages hold a live stream, so the network never rests: the page itself does, once its scripts have run.
  await page.evaluate(() => new Promise((rested) => requestIdleCallback(rested, { timeout: 5_000 })));
  return answer?.status();
}

test("a stranger's pages ask for nothing that their policy forbids", async ({ page }) => {
  const complaints = watch(page);
  const addresses = [
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
    "/",
  ];
  for (const path of addresses) await visit(page, path);
  const kinds = await visitEveryKind(page, "/careers/glasshouse", async (path) => {
    expect(await visit(page, path), path).toBe(200);
  });
  expect(kinds).toEqual(
    expect.arrayContaining(["/careers/glasshouse/[job]", "/careers/glasshouse/[job]/apply"]),
  );
  for (const path of ["/careers/glasshouse/jobs.json", "/careers/glasshouse/feed.xml", "/robots.txt"]) {
    const answer = await page.request.get(path);
    expect(answer.headers()["x-content-type-options"], path).toBe("nosniff");
    expect(answer.headers()["content-security-policy"], path).toContain("default-src 'none'");
  }
  expect(complaints).toEqual([]);
});

test("a member's pages ask for nothing that their policy forbids", async ({ browser }) => {
  const owner = await signedIn(browser, "owner@glasshouse.test");
  const complaints = watch(owner);
  const kinds = await visitEveryKind(owner, "/o/glasshouse", async (path) => {
    expect(await visit(owner, path), path).toBe(200);
  });
  const certain = [
    "jobs",
    "jobs/[id]",
    "candidates/[id]",
    "applications/[id]",
    "interviews/[id]",
    "front-desk",
  ];
  const others = ["outcomes", "engagements/[id]", "offers/[id]", "reports/[one]", "templates/[one]", "audit"];
  expect(kinds).toEqual(
    expect.arrayContaining(
      [...certain, ...others, "settings", "members"].map((kind) => `/o/glasshouse/${kind}`),
    ),
  );
  expect(await visit(owner, "/o/glasshouse/no-such-page")).toBe(404);
  expect(complaints).toEqual([]);
});

test("a panelist's and a candidate's pages ask for nothing that their policy forbids", async ({
  browser,
}) => {
  const panelist = await signedIn(browser, "panelist-1@glasshouse.test");
  const complaints = watch(panelist);
  const kinds = await visitEveryKind(panelist, "/o/glasshouse", async (path) => {
    expect(await visit(panelist, path), path).toBe(200);
  });
  expect(kinds).toContain("/o/glasshouse/interviews/[id]/scorecard");
  expect(complaints).toEqual([]);

  for (const email of ["joaquin.etcheverry@inbox.example", "shanice.campbell@letters.example"]) {
    const candidate = await signedIn(browser, email);
    const theirs = watch(candidate);
    const seen = await visitEveryKind(candidate, "/portal", async (path) => {
      expect(await visit(candidate, path), path).toBe(200);
    });
    expect(seen).toContain("/portal/glasshouse/[id]");
    expect(theirs).toEqual([]);
  }
});

import { withLighthouse } from "./support/lighthouse";
import { faultsOf } from "./support/markup";
import { signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";
import { visitEveryKind } from "./support/visiting";

// What strangers and candidates open is held to what others wrote down: HTML, and what Lighthouse asks of a page.

const careers = "/careers/glasshouse";
const job = `${careers}/firmware-engineer`;

test("every kind of page for strangers is HTML as its standard has it", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const faults: string[] = [];
  const kinds = await visitEveryKind(page, careers, async (path) => {
    faults.push(...(await visit(page, path)));
  });
  expect(kinds).toEqual(expect.arrayContaining([`${careers}/[job]`, `${careers}/[job]/apply`]));
  for (const [path, status] of [
    [`${careers}?workplace=hybrid`, 200],
    [`${careers}?text=nothing-of-the-kind`, 200],
    [`${careers}?lang=ar`, 200],
    [`${careers}/jobs.html`, 200],
    [`${careers}/backend-engineer`, 410],
    [`${careers}/product-designer`, 200],
    [`${careers}/no-such-job`, 404],
    [`${job}/applied`, 200],
    ["/careers/nobody-lives-here", 404],
    ["/nothing-is-here", 404],
    ["/verify", 200],
    ["/", 200],
    ["/found", 200],
    ["/sign-in", 200],
    ["/sign-in?as=candidate", 200],
    ["/sign-in/sent", 200],
    ["/sign-in/open?link=nothing", 200],
    ["/portal/open?link=nothing", 200],
  ] as const)
    faults.push(...(await visit(page, path, status)));

  // What was forgotten is said beside each field, and above them all.
  await page.goto(`${job}/apply`);
  const refused = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "Send application" }).click();
  faults.push(...(await faultsOf(await (await refused).text(), `${job}/apply, refused`)));
  expect(faults).toEqual([]);
});

test("every kind of page of the portal is HTML as its standard has it", async ({ browser }) => {
  const faults: string[] = [];
  for (const email of ["joaquin.etcheverry@inbox.example", "shanice.campbell@letters.example"]) {
    const page = await signedIn(browser, email, { javaScriptEnabled: false });
    const kinds = await visitEveryKind(page, "/portal", async (path) => {
      faults.push(...(await visit(page, path)));
    });
    expect(kinds).toEqual(expect.arrayContaining(["/portal/glasshouse/[id]", "/portal/glasshouse/my-data"]));
  }
  expect(faults).toEqual([]);
});

test("Lighthouse misses nothing in careers, in a job and in the portal", async ({ browser, baseURL }) => {
  const candidate = await signedIn(browser, "joaquin.etcheverry@inbox.example");
  await candidate.goto("/portal");
  const portal = await candidate.locator("a[href^='/portal/glasshouse/']").first().getAttribute("href");
  const [cookie] = await candidate.context().cookies();
  await withLighthouse(async (audit) => {
    for (const path of [careers, job]) {
      const found = await audit(`${baseURL}${path}`, ["accessibility", "seo"]);
      expect(found, path).toEqual({ scores: { accessibility: 100, seo: 100 }, lacking: [] });
    }
    const found = await audit(`${baseURL}${portal}`, ["accessibility"], cookie);
    expect(found, portal ?? "").toEqual({ scores: { accessibility: 100 }, lacking: [] });
  });
});

/** Opens a page that answers as it should, and gives what is wrong with its markup as it came over the wire. */
async function visit(page: Page, path: string, status = 200): Promise<string[]> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
  return faultsOf((await answer?.text()) ?? "", path);
}

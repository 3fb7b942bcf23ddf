import { type Browser, expect, type Page, test } from "@playwright/test";
import { open, signedIn } from "./support/people";

// The visitor of the demonstration's opening scene waits at reception, and nobody has scored yet.

const stamp = Date.now().toString(36);
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

test("a panel scores on phones, each alone, and reads the others only then", async ({ browser }) => {
  test.setTimeout(240_000);
  const [one, other, third] = await Promise.all(
    ["panelist-1", "panelist-2", "panelist-3"].map((name) => onAPhone(browser, `${name}@glasshouse.test`)),
  );
  if (!one || !other || !third) throw new Error("Three panelists are signed in.");
  const kit = await visitorsKit(one);
  const scorecard = `${kit}/scorecard`;

  await test.step("one competency a screen, five anchors, and how far one is always in sight", async () => {
    await open(one, scorecard);
    await expect(one.getByText(/^1 of \d$/)).toBeInViewport();
    await expect(one.getByRole("radio")).toHaveCount(5);
    await rate(one, "Strong yes");
    await evidenceOf(one).scrollIntoViewIfNeeded();
    await expect(one.getByText(/^1 of \d$/)).toBeInViewport();
  });

  await test.step("a draft is there again in another browser", async () => {
    await evidenceOf(one).fill(`Drafted on a phone, ${stamp}`);
    await expect(one.getByText("Saved", { exact: true })).toBeVisible();
    const desk = await signedIn(browser, "panelist-1@glasshouse.test");
    await open(desk, scorecard);
    await back(desk);
    await expect(evidenceOf(desk)).toHaveValue(`Drafted on a phone, ${stamp}`);

    await test.step("and of two windows the older one is asked which to keep", async () => {
      await evidenceOf(desk).fill(`Written at the desk, ${stamp}`);
      await expect(desk.getByText("Saved", { exact: true })).toBeVisible();
      await evidenceOf(one).fill(`Written on the phone, ${stamp}`);
      await expect(one.getByText("This scorecard was changed in another window")).toBeVisible();
      await one.getByRole("button", { name: "Take the other one" }).click();
      await expect(evidenceOf(one)).toHaveValue(`Written at the desk, ${stamp}`);
    });
    await desk.context().close();
  });

  await test.step("by keyboard: digits choose, J goes on", async () => {
    const desk = await signedIn(browser, "panelist-2@glasshouse.test");
    await open(desk, scorecard);
    await expect(desk.getByText(/^1 of \d$/)).toBeVisible();
    await desk.getByRole("heading", { level: 2 }).click();
    await desk.keyboard.press("4");
    await expect(desk.getByRole("radio", { name: /^Yes/ })).toBeChecked();
    await desk.keyboard.press("j");
    await expect(desk.getByText(/^2 of \d$/)).toBeVisible();
    await expect(desk.getByText("Saved", { exact: true })).toBeVisible();
    await desk.context().close();
  });

  const application = await test.step("who has not submitted is told to, and nothing else", async () => {
    await score(one, `Seen by panelist one, ${stamp}`);
    await one.getByRole("link", { name: "See the debrief" }).click();
    await one.waitForURL("**/debrief");
    await expect(one.getByText("Has still to submit").first()).toBeVisible();
    const address = new URL(one.url()).pathname;
    await open(other, address);
    await expect(other.getByText("Write your own scorecard first")).toBeVisible();
    expect(await everythingOf(other, address, kit)).not.toContain(`${stamp}`);
    return address.split("/").at(-2) ?? "";
  });

  await test.step("and once they have, they read each other", async () => {
    await open(other, scorecard);
    await score(other, `Seen by panelist two, ${stamp}`);
    expect(await scorecardsOf(other, application)).toContain(`Seen by panelist one, ${stamp}`);
    expect(await scorecardsOf(third, application)).not.toContain(stamp);
  });

  await test.step("“I wasn't there” is the last thing one says", async () => {
    await open(third, scorecard);
    await third.getByRole("button", { name: "I wasn't there" }).click();
    await third.getByRole("dialog").getByRole("button", { name: "I wasn't there" }).click();
    await expect(third.getByText("You said that you were not there")).toBeVisible();
    await third.reload();
    await expect(third.getByRole("radio")).toHaveCount(0);
  });

  await test.step("the debrief opens with plain words, a sealed score and the grid", async () => {
    await open(one, `/o/glasshouse/applications/${application}/debrief`);
    await one.getByRole("button", { name: "Open the debrief" }).click();
    await one.getByRole("dialog").getByRole("button", { name: "Open debrief" }).click();
    await expect(one.getByText(/agreed on/)).toBeVisible();
    await expect(one.getByText("of 100, sealed")).toBeVisible();
    await expect(one.getByRole("table", { name: /Ratings by competency/ })).toBeVisible();
  });
});

/** Presses a point of the scale where a finger would: on its words. */
const rate = (page: Page, words: string) =>
  page
    .locator("label")
    .filter({ hasText: new RegExp(`^\\d?${words}`) })
    .click();

const evidenceOf = (page: Page) => page.getByRole("textbox", { name: /^Evidence/ });

const onAPhone = (browser: Browser, email: string) => signedIn(browser, email, phone);

/** The panel whose visitor is at reception, from the panelist's own list. */
async function visitorsKit(page: Page) {
  await open(page, "/o/glasshouse/interviews");
  await expect(page.getByText(/Your visitor is here/).first()).toBeVisible();
  const href = await page.getByRole("link", { name: "Open kit" }).getAttribute("href");
  return href ?? "";
}

/** The scorecard opens where something is still to do; the draft is one screen before. */
async function back(page: Page) {
  await page.getByRole("button", { name: "Back" }).click();
}

/** Fills every screen that is left and hands in. */
async function score(page: Page, evidence: string) {
  while (await page.getByRole("button", { name: "Back" }).isEnabled()) await back(page);
  const next = page.getByRole("button", { name: "Next" });
  while (await next.isVisible()) {
    await rate(page, "Yes");
    await evidenceOf(page).fill(evidence);
    await next.click();
  }
  await rate(page, "Yes");
  await page.getByRole("button", { name: "Submit scorecard" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit scorecard" }).click();
  await expect(page.getByText("Submitted", { exact: true })).toBeVisible();
}

/** What somebody who is blind can get hold of: the page as it was sent, the kit, and the API asked directly. */
async function everythingOf(page: Page, debrief: string, kit: string) {
  const answers = await Promise.all([debrief, kit].map((address) => page.request.get(address)));
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  return [...texts, await scorecardsOf(page, debrief.split("/").at(-2) ?? "")].join("\n");
}

async function scorecardsOf(page: Page, applicationId: string) {
  const input = encodeURIComponent(JSON.stringify({ json: { applicationId } }));
  const headers = { "x-organisation": "glasshouse" };
  const answers = await Promise.all(
    ["scorecards.forApplication", "debriefs.get"].map((name) =>
      page.request.get(`/api/trpc/${name}?input=${input}`, { headers }),
    ),
  );
  return (await Promise.all(answers.map((answer) => answer.text()))).join("\n");
}

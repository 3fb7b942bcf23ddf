import { people } from "../db/seed/content/company";
import { expectAccessible } from "./support/accessible";
import { applicant, checkIn, schedulePanel } from "./support/applicants";
import { awake, open, signedIn } from "./support/people";
import { evidence, rate, score } from "./support/scoring";
import { type Browser, expect, type Page, test } from "./support/test";

const stamp = Date.now().toString(36);
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

test("three score on phones, each alone, and meet in one debrief that all of them see", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { applicationId } = await applicant(browser, `Blanche Blind ${stamp}`);
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const names = [people.panelist1.name, people.panelist2.name, people.panelist3.name];
  const panelId = await schedulePanel(recruiter, applicationId, ...names);
  await checkIn(await signedIn(browser, "frontdesk@glasshouse.test"), panelId);
  const [one, other, third] = await Promise.all([1, 2, 3].map((number) => onAPhone(browser, number)));
  if (!one || !other || !third) throw new Error("Three panelists are signed in.");
  const scorecard = `/o/glasshouse/interviews/${panelId}/scorecard`;
  const debrief = `/o/glasshouse/applications/${applicationId}/debrief`;

  await test.step("how far one is stays in sight, and a draft is there again in another browser", async () => {
    await open(one, scorecard);
    await rate(one, "Strong yes");
    await evidence(one).fill(`Drafted on a phone, ${stamp}`);
    await evidence(one).scrollIntoViewIfNeeded();
    await expect(one.getByText(/^1 of \d$/)).toBeInViewport();
    await expect(one.getByText("Saved", { exact: true })).toBeVisible();
    const desk = await signedIn(browser, "panelist-1@glasshouse.test");
    await open(desk, scorecard);
    await desk.getByRole("button", { name: "Back" }).click();
    await expect(evidence(desk)).toHaveValue(`Drafted on a phone, ${stamp}`);

    await test.step("and of two windows the older one is asked which to keep", async () => {
      await evidence(desk).fill(`Written at the desk, ${stamp}`);
      await expect(desk.getByText("Saved", { exact: true })).toBeVisible();
      await evidence(one).fill(`Written on the phone, ${stamp}`);
      await expect(one.getByText("This scorecard was changed in another window")).toBeVisible();
      await one.getByRole("button", { name: "Take the other one" }).click();
      await expect(evidence(one)).toHaveValue(`Written at the desk, ${stamp}`);
    });
    await desk.context().close();
  });

  await test.step("who has not submitted is told to, and gets hold of nothing", async () => {
    await score(one, `Seen by the first, ${stamp}`);
    await other.goto(debrief);
    await expect(other.getByText("Write your own scorecard first")).toBeVisible();
    expect(await everythingOf(other, [debrief, scorecard], applicationId)).not.toContain(
      `Seen by the first, ${stamp}`,
    );
    await open(other, scorecard);
    await score(other, `Seen by the second, ${stamp}`);
    expect(await everythingOf(other, [debrief], applicationId)).toContain(`Seen by the first, ${stamp}`);
    expect(await everythingOf(third, [debrief, scorecard], applicationId)).not.toContain("Seen by the");
  });

  const manager = await signedIn(browser, "manager@glasshouse.test");
  await test.step("the manager opens the debrief with a gap, and who looks at it sees it open", async () => {
    await open(one, debrief);
    await expect(one.getByText("Scorecards are still to come")).toBeVisible();
    await open(manager, debrief);
    await manager.getByRole("button", { name: "Open the debrief" }).click();
    await expect(manager.getByRole("dialog")).toContainText(`${names[2]} has not submitted`);
    await manager.getByRole("dialog").getByRole("button", { name: "Open debrief" }).click();
    for (const page of [manager, one]) {
      await expect(page.getByText(/The panel agreed on/)).toBeVisible();
      await expect(page.getByText("of 100, sealed")).toBeVisible();
      await expect(page.getByRole("table", { name: /Ratings by competency/ })).toBeVisible();
      await expectAccessible(page);
    }
  });

  await test.step("who is late is marked so, and not counted", async () => {
    const sealed = await manager.getByText("of 100, sealed").locator("..").textContent();
    await open(third, scorecard);
    await score(third, `Seen too late, ${stamp}`);
    await expect(third.getByText("Submitted after the debrief was opened")).toBeVisible();
    await manager.reload();
    await expect(manager.getByText("of 100, sealed").locator("..")).toHaveText(sealed ?? "");
  });

  await test.step("what is said is noted for all, until it is closed", async () => {
    await awake(manager);
    await manager.getByLabel("Note", { exact: true }).fill("We ask for one more reference.");
    await manager.getByRole("button", { name: "Add note" }).click();
    await expect(one.getByText("We ask for one more reference.")).toBeVisible();
    await manager.getByRole("button", { name: "Close debrief" }).click();
    await manager.getByRole("dialog").getByRole("button", { name: "Close debrief" }).click();
    await expect(one.getByText("Closed", { exact: true })).toBeVisible();
  });
});

const onAPhone = (browser: Browser, number: number) =>
  signedIn(browser, `panelist-${number}@glasshouse.test`, phone);

/** What somebody can get hold of: pages as they were sent, and the API asked directly. */
async function everythingOf(page: Page, paths: string[], applicationId: string) {
  const input = encodeURIComponent(JSON.stringify({ json: { applicationId } }));
  const asked = ["scorecards.forApplication", "debriefs.get"].map(
    (name) => `/api/trpc/${name}?input=${input}`,
  );
  const headers = { "x-organisation": "glasshouse" };
  const answers = await Promise.all(
    [...paths, ...asked].map((address) => page.request.get(address, { headers })),
  );
  return (await Promise.all(answers.map((answer) => answer.text()))).join("\n");
}

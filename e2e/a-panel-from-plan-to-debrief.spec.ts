import { people } from "../db/seed/content/company";
import { expectAccessible } from "./support/accessible";
import { applicant } from "./support/applicants";
import { ask, tell } from "./support/asking";
import { browserWithCamera, filmOf } from "./support/camera";
import { calendarOf, mailTo } from "./support/mailbox";
import { awake, open, signedIn } from "./support/people";
import { score } from "./support/scoring";
import { type Browser, expect, type Page, test } from "./support/test";

const stamp = Date.now().toString(36);
const name = `Paula Plan ${stamp}`;
const plan = `Launch panel ${stamp}`;
const competency = "Reading a launch";
const anchors = [
  "Tells of luck, or of nothing.",
  "Names what happened and not why.",
  "Names a cause and no measure of it.",
  "Names cause and measure, and what changed after.",
  "Foretold the measure, wrote it down, and was held to it.",
];
const question = "Tell us of a launch whose figures surprised you.";
const logins = ["panelist-1", "panelist-2", "panelist-3"];
const names = [people.panelist1.name, people.panelist2.name, people.panelist3.name];
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

test.use({ actionTimeout: 20_000 });

test("a panel from its plan to its debrief: three score it, its candidate moves it and is read in by camera", async ({
  browser,
}, info) => {
  test.setTimeout(360_000);
  const manager = await signedIn(browser, "manager@glasshouse.test");
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const candidate = await applicant(browser, name);
  const portal = new URL(candidate.page.url()).pathname;
  const application = `/o/glasshouse/applications/${candidate.applicationId}`;
  await manager.goto("/o/glasshouse/jobs");
  const link = manager.getByRole("link", { name: "Senior Marketing Strategist" }).first();
  const job = (await link.getAttribute("href"))?.match(/^.*\/jobs\/[0-9a-f-]{36}/)?.[0] ?? "";

  await test.step("the hiring manager writes the plan: two competencies with anchors, and what is asked", async () => {
    await open(manager, `${job}/plan/new`);
    await manager.getByLabel("Name", { exact: true }).fill(plan);
    await manager.getByLabel("How long").fill("30");
    await manager.getByLabel("Usual place").fill("Glass building, 3rd floor");
    for (const sitter of names) {
      await manager.getByRole("combobox", { name: "Add somebody" }).pressSequentially(sitter);
      await manager.getByRole("option", { name: sitter }).click();
    }
    const suggested = manager.getByRole("button", { name: /^Remove (?!question)/ });
    while ((await suggested.count()) > 1) await suggested.last().click();
    const questions = manager.getByRole("button", { name: /^Remove question/ });
    while ((await questions.count()) > 1) await questions.last().click();
    await manager.getByRole("button", { name: "Add a competency" }).click();
    const added = manager.getByRole("listitem").filter({ has: manager.getByText("Every panelist has to") });
    await added.getByLabel("Name", { exact: true }).fill(competency);
    for (const [at, anchor] of anchors.entries())
      await added
        .getByRole("textbox", { name: new RegExp(`^${competency}: `) })
        .nth(at)
        .fill(anchor);
    await manager.getByRole("button", { name: "Add a question" }).click();
    await manager.getByRole("button", { name: /Question 2, about/ }).click();
    await manager.getByRole("option", { name: competency }).click();
    await manager.getByRole("textbox", { name: "What is asked" }).last().fill(question);
    await manager
      .getByRole("textbox", { name: /What to listen for/ })
      .last()
      .fill("A figure, and its day.");
    await expectAccessible(manager);
    await manager.getByRole("button", { name: "Save plan" }).click();
    await expect(manager.getByText("Interview plan saved.")).toBeVisible();
    await expect(manager.getByRole("link", { name: plan })).toBeVisible();
  });

  await test.step("the recruiter proposes times at which all three are free", async () => {
    await open(recruiter, `${application}/schedule`);
    await recruiter.getByRole("button", { name: /Interview plan/ }).click();
    await recruiter.getByRole("option", { name: plan }).click();
    await expect(recruiter.getByRole("list", { name: "Chosen panelists" }).getByRole("listitem")).toHaveCount(
      3,
    );
    await recruiter.getByText(`${name} chooses between several`).click();
    const slots = recruiter.getByRole("list", { name: "Times that are free" }).getByRole("button");
    // The last ones: those of the next twelve hours are too close for the candidate to move by themself.
    await expect(slots.nth(12)).toBeVisible();
    for (const slot of (await slots.all()).slice(-12).filter((_slot, at) => at % 5 === 0)) await slot.click();
    await recruiter.getByRole("button", { name: "Propose times" }).click();
    await expect(recruiter.getByText("3 times proposed")).toBeVisible();
  });

  await test.step("the candidate chooses one in the portal, and then another", async () => {
    await mailTo(candidate.email, /Choose a time for your interview/);
    await candidate.page.goto(`${portal}/times`);
    await candidate.page.getByRole("radio").first().check();
    await candidate.page.getByRole("button", { name: "Choose this time" }).click();
    await expect(candidate.page.getByRole("heading", { name: "Your interview" })).toBeVisible();
    const first = await startOf(candidate.page);
    await candidate.page.getByRole("link", { name: "Choose another time" }).click();
    await candidate.page.getByRole("radio").last().check();
    await candidate.page.getByRole("button", { name: "Move my interview" }).click();
    await expect(candidate.page.getByRole("heading", { name: "Your interview", exact: true })).toBeVisible();
    await expect.poll(() => startOf(candidate.page)).not.toBe(first);
    const moved = calendarOf(await mailTo(candidate.email, /^New time for your interview/));
    expect(moved).toContain("SEQUENCE:1");
  });

  const panels = await ask<{ panels: { id: string; candidateName: string }[] }>(recruiter, "panels.list", {
    ...{ when: "coming", most: 100 },
  });
  const panelId = panels.panels.find(({ candidateName }) => candidateName === name)?.id ?? "";

  await test.step("the plan changes; the panel keeps its kit, and says so", async () => {
    await manager.getByRole("link", { name: plan }).click();
    await awake(manager);
    await manager.getByRole("textbox", { name: "What is asked" }).last().fill("Another question altogether?");
    await expect(manager.getByText(/keeps the plan as it was/)).toBeVisible();
    await manager.getByRole("button", { name: "Save plan" }).click();
    await expect(manager.getByText("Interview plan saved.")).toBeVisible();
    const kit = await signedIn(browser, "panelist-1@glasshouse.test", phone);
    await open(kit, `/o/glasshouse/interviews/${panelId}`);
    await expect(kit.getByText(question)).toBeVisible();
    await expect(kit.getByText("the plan has changed since")).toBeVisible();
    await kit.context().close();
  });

  await test.step("the day comes: reception reads the code of the portal with its camera", async () => {
    await today(recruiter, panelId);
    await candidate.page.goto(portal);
    const code = candidate.page.getByRole("img", { name: /^Check-in code/ });
    const reception = await browserWithCamera(await filmOf(code, info), info);
    const desk = await signedIn(reception, "frontdesk@glasshouse.test", {
      baseURL: info.project.use.baseURL,
    });
    await open(desk, "/o/glasshouse/front-desk");
    await desk.getByRole("button", { name: "Scan code" }).click();
    const dialog = desk.getByRole("dialog", { name });
    // A camera on a busy machine takes its time to begin.
    await expect(dialog.getByLabel("Room")).toBeFocused({ timeout: 30_000 });
    await dialog.getByLabel("Room").fill("Room 5");
    await dialog.getByRole("button", { name: "Check in" }).click();
    const row = desk.getByRole("main").getByRole("listitem").filter({ hasText: name });
    await expect(row).toContainText("Room 5, waiting 0 min");
    await reception.close();
  });

  const debrief = `${application}/debrief`;
  await test.step("three score, each alone, each with the anchors of the plan", async () => {
    for (const [at, login] of logins.entries()) {
      const panelist = await panelistAt(
        browser,
        login,
        debrief,
        at === 0 ? "" : "Write your own scorecard first",
      );
      await open(panelist, `/o/glasshouse/interviews/${panelId}/scorecard`);
      await panelist.getByRole("button", { name: "Next" }).click();
      await expect(panelist.getByText(anchors[4] ?? "")).toBeVisible();
      await expectAccessible(panelist);
      await score(panelist, `Seen by ${login}, ${stamp}`);
      await panelist.context().close();
    }
  });

  await test.step("everybody has scored, and the debrief opens with one sealed score", async () => {
    await open(manager, debrief);
    await manager.getByRole("button", { name: "Open the debrief" }).click();
    await manager.getByRole("dialog").getByRole("button", { name: "Open debrief" }).click();
    await expect(manager.getByText("The panel agreed on all 2.")).toBeVisible();
    await expect(manager.getByText("of 100, sealed")).toBeVisible();
    const grid = manager.getByRole("table", { name: /Ratings by competency/ });
    await expect(grid).toContainText(competency);
    for (const sitter of names) await expect(grid).toContainText(sitter.split(" ")[0] ?? "");
    await expectAccessible(manager);
  });

  await test.step("the plan leaves the list, and the panel stays", async () => {
    await open(manager, `${job}/plan`);
    await manager.getByRole("button", { name: `Remove ${plan}` }).click();
    await expect(manager.getByText(`${plan} removed. Its panels keep their kits.`)).toBeVisible();
    await open(manager, debrief);
    await expect(manager.getByText("The panel agreed on all 2.")).toBeVisible();
  });
});

/** When the portal says that the interview begins. */
const startOf = (portal: Page) =>
  portal.getByRole("region", { name: "Your interview" }).locator("time").first().getAttribute("datetime");

/** Nobody waits for the day that was chosen: the recruiter moves the panel to the first minutes that are free today. */
async function today(recruiter: Page, panelId: string) {
  for (let step = 0; step < 120; step++) {
    const startsAt = new Date(Date.now() + (2 + step * 5) * 60_000).toISOString();
    const moved = { panelId, startsAt, timeZone: "Europe/London", durationMinutes: 15 };
    const told = await tell(recruiter, "panels.reschedule", moved, ["startsAt"]);
    if ("result" in told) return;
    expect(told.code, told.sentence).toBe("CONFLICT");
  }
  throw new Error("The three are never free together today.");
}

/** A panelist on their phone, who finds in the debrief what they may know of it. */
async function panelistAt(browser: Browser, login: string, debrief: string, words: string) {
  const panelist = await signedIn(browser, `${login}@glasshouse.test`, phone);
  await panelist.goto(debrief);
  if (words) await expect(panelist.getByText(words)).toBeVisible();
  await expect(panelist.getByText("Seen by")).toHaveCount(0);
  return panelist;
}

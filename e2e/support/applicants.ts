import { type Browser, expect, type Page } from "@playwright/test";
import { ask, tell } from "./asking";
import { cvOf } from "./cv";
import { mailTo, portalLink } from "./mailbox";

/** Somebody who applies as strangers do, and has a portal of their own from the mail that confirms it. */
export async function applicant(
  browser: Browser,
  name: string,
  device = {},
  job = "senior-marketing-strategist",
) {
  const email = `${name.toLowerCase().replace(/\W+/g, ".")}-${Date.now().toString(36)}@example.test`;
  const page = await (await browser.newContext(device)).newPage();
  await page.goto(`/careers/glasshouse/${job}/apply`);
  await page.getByLabel("Full name").fill(name);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Phone").fill(`+44 20 79${Date.now().toString().slice(-8)}`);
  const buffer = await cvOf(name, ["Ten years of campaigns."]);
  await page
    .getByLabel("CV", { exact: true })
    .setInputFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer });
  for (const field of await page.locator("[id^='answers.']:is(textarea, input)").all()) await field.fill("3");
  for (const group of await page.locator("fieldset[id^='answers.']").all())
    await group.locator("label").first().click();
  await page.getByText("Yes, I would be").click();
  await page.locator("#consent").check();
  await page.getByRole("button", { name: "Send application" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You will hear by");

  await page.goto(portalLink(await mailTo(email, /application/i)));
  await page.getByRole("button", { name: "Open my applications" }).click();
  await page.locator("a[href^='/portal/glasshouse/']").first().click();
  await page.waitForURL(/\/portal\/glasshouse\/[0-9a-f-]{36}/);
  const applicationId = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
  return { page, email, applicationId };
}

interface Scheduling {
  plans: { id: string }[];
  people: { memberId: string; name: string }[];
}

/** A recruiter gives them a panel today, a quarter of an hour at the first time at which these people are free. */
export async function schedulePanel(recruiter: Page, applicationId: string, ...panelists: string[]) {
  const { plans, people } = await ask<Scheduling>(recruiter, "panels.scheduling", { applicationId });
  const panelistIds = people.filter(({ name }) => panelists.includes(name)).map(({ memberId }) => memberId);
  for (let step = 0; step < 120; step++) {
    const startsAt = new Date(Date.now() + (2 + step * 5) * 60_000).toISOString();
    const wished = { applicationId, startsAt, timeZone: "Europe/London", durationMinutes: 15 };
    const seats = { planId: plans[0]?.id, panelistIds };
    const told = await tell<{ id: string }>(recruiter, "panels.schedule", { ...wished, ...seats }, [
      "startsAt",
    ]);
    if ("result" in told) return told.result.id;
    expect(told.code, told.sentence).toBe("CONFLICT");
  }
  throw new Error(`${panelists.join(", ")} are never free today.`);
}

/** The front desk receives the visitor of a panel. */
export async function checkIn(desk: Page, panelId: string) {
  expect(await tell(desk, "visits.checkIn", { panelId, room: "Room 3" })).toHaveProperty("result");
}

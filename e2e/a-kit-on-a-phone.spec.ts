import { expectAccessible } from "./support/accessible";
import { applicant, checkIn, schedulePanel } from "./support/applicants";
import { open, signedIn } from "./support/people";
import { devices, expect, test } from "./support/test";

const phone = { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } };

test("a panelist prepares on a phone, notes what was covered, and the next panel reads it", async ({
  browser,
}) => {
  const candidate = await applicant(browser, "Nora Nimmo");
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const panelist = await signedIn(browser, "panelist-2@glasshouse.test", phone);
  const account = await signedIn(browser, "panelist-2@glasshouse.test");
  const me = (await account.locator("nav[aria-label=Main] button .font-medium").last().textContent()) ?? "";
  const first = await schedulePanel(recruiter, candidate.applicationId, me);
  const second = await schedulePanel(recruiter, candidate.applicationId, me);

  await open(panelist, `/o/glasshouse/interviews/${first}`);
  await expect(panelist.getByRole("heading", { level: 1 })).toHaveText("Nora Nimmo");
  const isWide = () =>
    panelist.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await isWide()).toBe(false);
  await expectAccessible(panelist);
  await panelist.getByRole("navigation", { name: "Parts of the kit" }).getByText("CV").click();
  await expect(panelist.getByRole("heading", { name: "CV", exact: true })).toBeInViewport();

  await checkIn(await signedIn(browser, "frontdesk@glasshouse.test"), first);
  await panelist.getByLabel("What was covered").fill("The launch in Lisbon. They were impressive.");
  await expect(panelist.getByText("“impressive” sounds like a judgement")).toBeVisible();
  await panelist.getByLabel("What was covered").fill("The launch in Lisbon.");
  await expect(panelist.getByText("sounds like a judgement")).toHaveCount(0);
  await panelist.getByRole("button", { name: "Keep note" }).click();
  await expect(panelist.getByText("Note kept.")).toBeVisible();

  await panelist.goto(`/o/glasshouse/interviews/${second}`);
  const notes = panelist.getByRole("region", { name: "From earlier panels" });
  await expect(notes).toContainText("The launch in Lisbon.");
  expect(await isWide()).toBe(false);
  await panelist.emulateMedia({ media: "print" });
  await expect(panelist.getByText("What the five points look like").first()).toBeHidden();
  await expect(panelist.getByRole("term").filter({ hasText: "Definitely not" }).first()).toBeVisible();
});

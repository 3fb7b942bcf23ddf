import { awake, open, signedIn } from "./support/people";
import { expect, test } from "./support/test";

test("a recruiter chooses several people, reads what they would read, tells them together and calls all of it back", async ({
  browser,
}) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await open(page, "/o/glasshouse/jobs");
  await page.getByRole("link", { name: "Senior Marketing Strategist" }).first().click();
  const parts = page.getByRole("navigation", { name: "Senior Marketing Strategist" });
  await parts.getByRole("link", { name: "Outcomes" }).click();
  await page.getByRole("heading", { name: "Choose whom to tell" }).waitFor();
  await awake(page);

  await expect(page.getByRole("heading", { name: /^Left out/ })).toBeVisible();
  await expect(page.getByText("open the debrief before you decide")).toBeVisible();
  const boxes = page.getByRole("table").locator("tbody label");
  await boxes.nth(1).click();
  await boxes.nth(3).click();
  await expect(page.getByRole("heading", { name: "2 chosen" })).toBeVisible();

  await page
    .getByRole("button", { name: /^Preview the mail/ })
    .nth(1)
    .click();
  const mail = page.frameLocator('iframe[title="The mail as it arrives"]');
  await expect(mail.locator("p", { hasText: "We know that this is not the answer" })).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: "Choose a reason" }).click();
  await page.getByRole("option").first().click();
  await page.getByLabel("Rationale").fill("Others had measured what their campaigns brought.");
  await page.getByRole("button", { name: "Release outcomes" }).click();
  await page.getByRole("button", { name: "Release 2 outcomes" }).click();

  await page.getByRole("heading", { name: "Released together" }).waitFor();
  await awake(page);
  await expect(page.getByText("0 of 2 told")).toBeVisible();
  await page.getByRole("button", { name: "Call back all 2 that have not left" }).click();
  await expect(page.getByText("All called back")).toBeVisible();
});

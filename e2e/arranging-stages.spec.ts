import { setTimeout as pause } from "node:timers/promises";
import { expectAccessible } from "./support/accessible";
import { awake, open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

async function openTheStages(page: Page) {
  await open(page, "/o/glasshouse/jobs");
  await page.getByRole("link", { name: "Senior Marketing Strategist" }).first().click();
  await page.getByRole("link", { name: "Stages", exact: true }).click();
  await page.getByRole("textbox", { name: "Name of Screening" }).waitFor();
  await awake(page);
}

test("a stage is added and moved by keyboard alone, and one with people in it asks where they go", async ({
  browser,
}) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await openTheStages(page);
  await page.getByRole("button", { name: "Add a stage" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Name of stage 5" }).fill("Work sample");
  await page.getByRole("textbox", { name: "What candidates see in Work sample" }).fill("Interview");
  await page.getByRole("button", { name: "Move Work sample up" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Work sample is number 3 of 4 now." })).toHaveCount(
    1,
  );
  // What is changed as soon as it says so stays changed, however late what was saved comes back.
  await page.route(/\/stages\?_rsc=/, async (route) => {
    await pause(1_500);
    await route.continue();
  });
  await page.getByRole("button", { name: "Save stages" }).click();
  await expect(page.getByText("The stages are saved.")).toBeVisible();

  await page.getByRole("button", { name: "Remove Screening" }).click();
  const leaving = page.getByRole("region", { name: "Removed when you save" });
  await expect(leaving).toContainText("Screening is removed when you save.");
  // The button that was pressed is gone, and what it is called may still hover over its place.
  await page.mouse.move(0, 0);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save and remove" }).click();
  await expect(leaving).toContainText("Choose the stage they move to.");
  await leaving.getByRole("button", { name: "Keep stage" }).click();
  await page.getByRole("button", { name: "Remove Work sample" }).click();
  await page.getByRole("button", { name: "Save and remove" }).click();
  await expect(page.getByRole("textbox", { name: "Name of Work sample" })).toHaveCount(0);
  await expect(page.getByRole("textbox", { name: "Name of Screening" })).toBeVisible();
});

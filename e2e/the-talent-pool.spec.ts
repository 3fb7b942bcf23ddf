import { tell } from "./support/asking";
import { barriers } from "./support/barriers";
import { open, signedIn } from "./support/people";
import { expect, test } from "./support/test";

test("people are chosen in the list by pointer, kept in the talent pool together, and taken out again", async ({
  browser,
}) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await open(page, "/o/glasshouse/candidates");
  const ticks = page.getByRole("table", { name: "Candidates" }).locator("tbody label");
  for (const row of [1, 3]) await ticks.nth(row).click();
  const bar = page.getByRole("region", { name: "Chosen candidates" });
  await expect(bar.getByRole("status")).toHaveText("2 chosen");
  await bar.getByRole("button", { name: "Add to talent pool" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why they are worth asking again").fill("Met at the fair.");
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Add 2 people" }).click();
  await expect(page.getByText("2 people added to the talent pool.").first()).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("2 people left the talent pool.").first()).toBeVisible();
  await open(page, "/o/glasshouse/candidates/pool");
  await expect(page.getByText("Met at the fair.")).toHaveCount(0);
});

test("whoever is in the pool is called back with an offer that starts from a template", async ({
  browser,
}) => {
  const page = await signedIn(browser, "owner@glasshouse.test");
  const name = `Usual conditions ${Date.now().toString(36)}`;
  await tell(page, "agreementTemplates.save", {
    ...{ kind: "offer", name, currency: "GBP", title: "", level: "" },
    conditions: "Six weeks of holiday for {{ candidate_first_name }}.",
  });
  await open(page, "/o/glasshouse/candidates/pool");
  await page.getByRole("link", { name: "Call back Hamza Qureshi" }).click();
  await expect(page.getByText("What the panel scored").first()).toBeVisible();
  await page.getByRole("button", { name: /Start from a template/ }).click();
  await page.getByRole("option", { name }).click();
  await expect(page.getByRole("textbox", { name: /^Conditions/ })).toHaveValue(
    "Six weeks of holiday for Hamza.",
  );
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel("Why it is not published").fill("Made for somebody we wanted to ask again.");
  await page.getByLabel("Salary").fill("72000");
  await page.getByRole("button", { name: "Draft the offer" }).click();
  await page.waitForURL((url) => /offers\/[0-9a-f-]{36}$/.test(url.pathname));
  await expect(page.getByText("Six weeks of holiday for Hamza.").first()).toBeVisible();
  await expect(page.getByText("What the panel scored").first()).toBeVisible();
  await open(page, "/o/glasshouse/candidates/pool");
  await expect(page.getByRole("link", { name: "Call back Hamza Qureshi" })).toHaveCount(0);
});

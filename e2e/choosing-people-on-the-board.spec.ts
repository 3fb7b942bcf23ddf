import { barriers } from "./support/barriers";
import { awake, open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

async function openTheJob(page: Page) {
  await open(page, "/o/glasshouse/jobs");
  await page.getByRole("link", { name: "Senior Marketing Strategist" }).first().click();
  await expect(page.getByRole("region", { name: "Applied", exact: true })).toBeVisible();
  await awake(page);
}

const bar = (page: Page) => page.getByRole("region", { name: "Chosen applications" });

test("people are chosen on the board by keyboard alone, and the page that tells them knows whom", async ({
  browser,
}) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await openTheJob(page);
  const cards = page.getByRole("region", { name: "Applied", exact: true }).getByRole("row");
  const names = [
    await cards.nth(0).getByRole("link").textContent(),
    await cards.nth(1).getByRole("link").textContent(),
  ];
  await cards.nth(0).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(bar(page).getByRole("status")).toHaveText("2 chosen");
  expect(await barriers(page)).toEqual([]);

  await page.setViewportSize({ width: 1440, height: 900 });
  await bar(page).getByRole("button", { name: "Tell them together" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "2 chosen" })).toBeVisible();
  for (const name of names)
    await expect(page.getByRole("checkbox", { name: name ?? "", exact: true })).toBeChecked();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Choose whom to tell" })).toBeVisible();
});

test("people are chosen in the list, and those with an answer cannot be", async ({ browser }) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await openTheJob(page);
  await page.getByRole("link", { name: "Applications", exact: true }).click();
  await page.getByRole("table", { name: "Applications" }).waitFor();
  await awake(page);
  const open = page.getByRole("checkbox", { name: /^Choose / }).and(page.locator(":enabled"));
  // By pointer: the row below the tick is a link.
  await page.locator("label").filter({ has: open }).first().click();
  await expect(bar(page).getByRole("status")).toHaveText("1 chosen");
  expect(await barriers(page)).toEqual([]);
  await bar(page).getByRole("button", { name: "Choose nobody" }).click();
  await expect(bar(page).getByRole("button")).toHaveCount(0);
  const answered = page
    .getByRole("row")
    .filter({ hasText: /Not now|Hired|Withdrawn/ })
    .getByRole("checkbox");
  for (const box of await answered.all()) await expect(box).toBeDisabled();
});

test("who only decides chooses nobody to be told", async ({ browser }) => {
  const page = await signedIn(browser, "manager@glasshouse.test");
  await openTheJob(page);
  await expect(page.getByRole("checkbox")).toHaveCount(0);
});

test("who is chosen is written to together, and it is taken back before anybody reads it", async ({
  browser,
}) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await openTheJob(page);
  await page.getByRole("link", { name: "Applications", exact: true }).click();
  await page.getByRole("table", { name: "Applications" }).waitFor();
  await awake(page);
  const ticks = page
    .locator("label")
    .filter({ has: page.getByRole("checkbox", { name: /^Choose / }).and(page.locator(":enabled")) });
  await ticks.nth(0).click();
  await ticks.nth(1).click();
  await bar(page).getByRole("button", { name: "Write", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Write to them" });
  await expect(dialog.getByRole("button", { name: "Send to 2 people" })).toBeDisabled();
  await dialog.getByRole("textbox", { name: "Message" }).fill("We meet in the glasshouse on Thursday.");
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Send to 2 people" }).click();
  await expect(page.getByText("On its way to 2 people.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back from 2 people.")).toBeVisible();
});

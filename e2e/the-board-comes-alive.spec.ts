import { open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

const columnOf = (page: Page, stage: string) => page.getByRole("region", { name: stage, exact: true });

async function openTheJob(page: Page) {
  await open(page, "/o/glasshouse/jobs");
  await page.getByRole("link", { name: "Senior Marketing Strategist" }).first().click();
  await expect(columnOf(page, "Applied").getByRole("link").first()).toBeVisible();
}

test("a card under the keyboard keeps it when the board comes alive", async ({ browser }) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await openTheJob(page);
  const link = columnOf(page, "Applied").getByRole("listitem").nth(1).getByRole("link");
  const name = (await link.textContent()) ?? "";
  await link.focus();
  await expect(columnOf(page, "Applied").getByRole("row", { name })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(columnOf(page, "Applied").getByRole("row").first()).toBeFocused();
});

test("a card is dragged by the pointer that woke the board", async ({ browser }) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await openTheJob(page);
  const still = columnOf(page, "Applied").getByRole("listitem").first();
  const name = (await still.getByRole("link").textContent()) ?? "";
  await still.hover();
  const card = columnOf(page, "Applied").getByRole("row", { name });
  await card.dragTo(columnOf(page, "Screening").getByRole("grid"));
  await expect(page.getByText(`${name} is in Screening now.`)).toBeVisible();
  await expect(columnOf(page, "Screening").getByRole("link", { name })).toBeVisible();
});

test("a finger opens a card on the board before and after it has come alive", async ({ browser }) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test", { hasTouch: true });
  await openTheJob(page);
  const board = page.url();
  for (const role of ["listitem", "row"] as const) {
    await columnOf(page, "Applied").getByRole(role).first().getByRole("link").tap();
    await page.waitForURL(/\/applications\//);
    await open(page, board);
  }
});

test("who only listens has all of the board a while after it has come", async ({ browser }) => {
  const page = await signedIn(browser, "manager@glasshouse.test");
  await openTheJob(page);
  await expect(columnOf(page, "Applied").getByRole("grid")).toBeVisible({ timeout: 15_000 });
});

import { signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

const columnOf = (page: Page, stage: string) => page.getByRole("region", { name: stage, exact: true });

test("a card moves by keyboard, and moves on a colleague's open board without reloading", async ({
  browser,
}) => {
  const recruiter = await signedIn(browser, "recruiter@glasshouse.test");
  const manager = await signedIn(browser, "manager@glasshouse.test");
  await recruiter.goto("/o/glasshouse/jobs");
  await recruiter.getByRole("link", { name: "Senior Marketing Strategist" }).first().click();
  await expect(columnOf(recruiter, "Applied")).toBeVisible();
  await manager.goto(recruiter.url());

  const card = columnOf(recruiter, "Applied").getByRole("row").first();
  const name = (await card.getByRole("link").textContent()) ?? "";
  await card.getByRole("button", { name: `Move ${name}` }).focus();
  await recruiter.keyboard.press("Enter");
  const target = columnOf(recruiter, "Screening").getByRole("grid");
  await expect(async () => {
    await recruiter.keyboard.press("Tab");
    expect(await target.evaluate((grid) => grid.contains(document.activeElement))).toBe(true);
  }).toPass({ timeout: 15_000 });
  await recruiter.keyboard.press("Enter");

  await expect(recruiter.getByText(`${name} is in Screening now.`)).toBeVisible();
  await expect(columnOf(recruiter, "Screening").getByRole("link", { name })).toBeVisible();
  await expect(columnOf(manager, "Screening").getByRole("link", { name })).toBeVisible();
  await expect(columnOf(manager, "Applied").getByRole("link", { name })).toHaveCount(0);
});

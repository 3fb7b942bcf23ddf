import { barriers } from "./support/barriers";
import { awake, open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";

const tag = `Night owl ${Date.now().toString(36)}`;
const list = "/o/glasshouse/candidates";

const rows = (page: Page) => page.getByRole("table", { name: "Candidates" }).getByRole("row");

test("a tag is given, found, filtered by and saved as a view", async ({ browser }) => {
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  await open(page, list);
  await rows(page).nth(1).getByRole("link").click();
  await page.waitForURL(/candidates\/[0-9a-f-]{36}$/);
  await awake(page);
  await page.getByRole("combobox", { name: "Add a tag" }).fill(tag);
  // While choices are shown, nothing else on the page is there to be pressed.
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Add tag" }).click();
  await expect(page.getByRole("list", { name: "Tags" })).toContainText(tag);
  expect(await barriers(page)).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, list);
  await page.getByText("Filters", { exact: true }).click();
  expect(await barriers(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByLabel("Tag", { exact: true }).selectOption(tag);
  await page.getByRole("button", { name: "Show candidates" }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page).toHaveURL(/tag=[0-9a-f-]{36}/);

  await awake(page);
  await page.getByRole("button", { name: "Save view…" }).click();
  await page.getByLabel("Name", { exact: true }).fill(`Owls ${tag}`);
  await page.getByRole("button", { name: "Save view", exact: true }).click();
  const view = page.getByRole("link", { name: `Owls ${tag}` });
  await expect(view).toHaveAttribute("aria-current", "page");
  // As it is found again: what was just read aloud names a field that is gone by now.
  await open(page, page.url());
  expect(await barriers(page)).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("link", { name: "Show everybody" }).click();
  await expect(rows(page)).toHaveCount(41);
  await view.click();
  await expect(rows(page)).toHaveCount(2);
  await awake(page);
  await page.getByRole("button", { name: `Remove the view Owls ${tag}` }).click();
  await expect(view).toHaveCount(0);
});

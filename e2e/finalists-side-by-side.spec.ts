import AxeBuilder from "@axe-core/playwright";
import { signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";
import { tick } from "./support/tick";

// Four people of the demonstration's opening job have been spoken about; one of them is still to be.

const job = "Senior Marketing Strategist";

test("the hiring manager compares finalists, reads the evidence and changes who is among them", async ({
  browser,
}) => {
  const manager = await signedIn(browser, "manager@glasshouse.test");
  await manager.goto("/o/glasshouse/jobs");
  await manager.getByRole("link", { name: job }).first().click();
  await manager.getByRole("link", { name: "Shortlist" }).click();
  const table = manager.getByRole("table", { name: "Finalists side by side" });
  await expect(table).toBeVisible();
  await expect(table.getByText("of 100").first()).toBeVisible();

  await test.step("what no debrief has sealed is not shown, and what is missing is said", async () => {
    await expect(table.getByText("Not sealed yet")).toBeVisible();
    await expect(table.getByText("3 of 3 scorecards")).toBeVisible();
  });

  await test.step("evidence stands under the line that is chosen", async () => {
    await table.getByRole("button", { name: "Strategic judgement" }).click();
    const said = manager.getByRole("region", { name: "What was said about Strategic judgement" });
    await expect(said.getByRole("heading", { level: 4 }).first()).toBeVisible();
    await expect(said.getByRole("listitem").first()).toBeVisible();
  });

  await test.step("somebody is taken off, and put back", async () => {
    const people = table.getByRole("columnheader");
    const before = await people.count();
    const remove = table.getByRole("button", { name: /^Take .* off the shortlist$/ }).first();
    await remove.click();
    await expect(people).toHaveCount(before - 1);
    await manager.getByRole("button", { name: "Undo" }).click();
    await expect(people).toHaveCount(before);
  });

  await test.step("how alike the job's panels rate is said in words", async () => {
    await expect(manager.getByText(/Krippendorff's alpha −?\d\.\d\d, with 95 % confidence/)).toBeVisible();
  });
  await cleanOf(manager);
});

test("a panelist amends what they submitted, and both versions stand side by side", async ({ browser }) => {
  const panelist = await signedIn(browser, "panelist-1@glasshouse.test");
  await panelist.goto("/o/glasshouse/interviews/past");
  await panelist
    .getByRole("link", { name: /Lucía Peña Ortiz/ })
    .first()
    .click();
  await panelist.getByRole("link", { name: "Open scorecard" }).click();
  const versions = panelist.getByRole("list", { name: "Versions" });
  await expect(versions).toBeVisible();
  // Whoever ran this before has amended it too.
  const before = await versions.getByRole("listitem").count();
  const reason = `A strong yes was my enthusiasm, ${Date.now().toString(36)}.`;
  await cleanOf(panelist);

  await panelist.getByRole("link", { name: "Amend scorecard" }).click();
  await expect(panelist.getByRole("button", { name: "Next" })).toBeVisible();
  await tick(panelist.getByRole("radio", { name: /^Yes/ }));
  await panelist
    .getByRole("textbox", { name: /^Evidence/ })
    .fill(`She chose, and named the price of it when she was asked. ${reason}`);
  while (await panelist.getByRole("button", { name: "Next" }).isVisible())
    await panelist.getByRole("button", { name: "Next" }).click();
  await panelist.getByRole("button", { name: "Amend scorecard" }).click();
  const dialog = panelist.getByRole("dialog");
  await dialog.getByRole("button", { name: "Amend scorecard" }).click();
  await expect(dialog.getByText("Say why you change it.")).toBeVisible();
  await dialog.getByLabel("Why you change it").fill(reason);
  await dialog.getByRole("button", { name: "Amend scorecard" }).click();

  await expect(versions.getByRole("listitem")).toHaveCount(before + 1);
  await expect(versions.getByText(`“${reason}”`)).toBeVisible();
  await expect(versions.getByText("Shown, not counted").first()).toBeVisible();
});

async function cleanOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

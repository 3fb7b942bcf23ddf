import { applicant } from "./support/applicants";
import { ask } from "./support/asking";
import { barriers } from "./support/barriers";
import { awake, open, signedIn } from "./support/people";
import { expect, type Page, test } from "./support/test";
import { tick } from "./support/tick";

const stamp = Date.now().toString(36).replace(/\d/g, "q");
const list = "/o/glasshouse/candidates";

const rows = (page: Page) => page.getByRole("table", { name: "Candidates" }).getByRole("row");

test("two rows of one person become one and, undone, two again", async ({ browser }) => {
  const first = await applicant(browser, `Theo Mar${stamp}`);
  const second = await applicant(browser, `Theodore Mar${stamp}`, {}, "plant-scientist");
  const page = await signedIn(browser, "recruiter@glasshouse.test");
  const { candidateId } = await ask<{ candidateId: string }>(page, "applications.get", {
    applicationId: first.applicationId,
  });

  await open(page, `${list}/${candidateId}`);
  const alike = page.getByRole("region", { name: /Perhaps the same person/ });
  expect(await barriers(page)).toEqual([]);
  await alike.getByRole("link", { name: `Theodore Mar${stamp}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Merge Theodore");
  await awake(page);
  await expect(page.getByText("The application for “Plant Scientist”")).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await tick(page.getByRole("radio", { name: `Theodore Mar${stamp}` }));
  await page.getByRole("button", { name: "Merge candidates" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Theodore Mar${stamp}`);
  await expect(page.getByText("Both addresses open the portal.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Applications" }).getByRole("listitem")).toHaveCount(2);

  await page.goto(`${list}?search=mar${stamp}`);
  await expect(rows(page)).toHaveCount(2);

  // Whoever was merged still comes in by their own address, and meets everything.
  await second.page.goto("/portal");
  await expect(second.page.getByRole("link", { name: /Senior Marketing Strategist/ })).toBeVisible();
  await expect(second.page.getByRole("link", { name: /Plant Scientist/ })).toBeVisible();

  await page.goto(`${list}/${candidateId}`);
  await page.getByRole("link", { name: "Look at undoing" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("two people again");
  await awake(page);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo merge" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Theo Mar${stamp}`);
  await page.goto(`${list}?search=mar${stamp}`);
  await expect(rows(page)).toHaveCount(3);
});

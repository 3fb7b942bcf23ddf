import { expect, type Page } from "@playwright/test";

// A scorecard as a panelist fills it, one competency to a screen.

export const evidence = (page: Page) => page.getByRole("textbox", { name: /^Evidence/ });

export const rate = (page: Page, words: string) =>
  page.getByRole("radiogroup").getByText(words, { exact: true }).last().click();

/** Fills every screen from the first and hands in. */
export async function score(page: Page, words: string) {
  const back = page.getByRole("button", { name: "Back" });
  while (await back.isEnabled()) await back.click();
  const next = page.getByRole("button", { name: "Next" });
  while (await next.isVisible()) {
    await rate(page, "Yes");
    await evidence(page).fill(words);
    await next.click();
  }
  await rate(page, "Yes");
  await page.getByRole("button", { name: "Submit scorecard" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Submit scorecard" }).click();
  await expect(page.getByText(/^Submitted( after the debrief was opened)?$/)).toBeVisible();
}

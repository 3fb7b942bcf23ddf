import { expect, test } from "./support/test";

test("a stranger finds a job and reads it without a single script", async ({ browser, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/careers/glasshouse");
  await page.getByRole("link", { name: "Senior Marketing Strategist" }).first().click();
  await expect(page.getByRole("heading", { name: "Senior Marketing Strategist" })).toBeVisible();

  const answer = await request.get(new URL(page.url()).pathname);
  const html = await answer.text();
  expect(html.match(/<script\b(?![^>]*application\/ld\+json)/g)).toBeNull();
  expect(html).toContain('"@type":"JobPosting"');
  expect(answer.headers()["content-security-policy"]).toContain("script-src 'none'");
  expect(answer.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
  await context.close();
});

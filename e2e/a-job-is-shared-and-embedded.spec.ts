import { barriers } from "./support/barriers";
import { expect, test } from "./support/test";

test("a job that is shared shows its picture, and a job that is not there has none", async ({ page }) => {
  await page.goto("/careers/glasshouse");
  await page.getByRole("link", { name: "Senior Marketing Strategist" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Senior Marketing Strategist");
  const picture = page.locator('meta[property="og:image"]');
  const { pathname } = new URL((await picture.getAttribute("content")) ?? "");
  const answer = await page.request.get(pathname);
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect((await answer.body()).subarray(1, 4).toString()).toBe("PNG");
  // Width and height stand at the head of a PNG.
  expect((await answer.body()).readUInt32BE(16)).toBe(1200);
  expect((await page.request.get("/careers/glasshouse/no-such-job/picture.png")).status()).toBe(404);
});

test("the list stands in a frame on the organisation's own site, and leads out of it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/careers/glasshouse/jobs.html");
  expect(await barriers(page)).toEqual([]);
  await page.route("https://glasshouse.example/", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<title>Glasshouse</title><iframe title="Jobs" src="${new URL("/careers/glasshouse/jobs.html", page.url())}"></iframe>`,
    }),
  );
  await page.goto("https://glasshouse.example/");
  const frame = page.frameLocator("iframe");
  await frame.getByRole("link", { name: "Senior Marketing Strategist" }).click();
  await expect(page).toHaveURL(/\/careers\/glasshouse\/senior-marketing-strategist\?source=own%20site$/);
});

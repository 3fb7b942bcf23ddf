import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { barriers } from "./support/barriers";
import { expect, test } from "./support/test";

test("a job that is shared shows its picture, and a job that is not there has none", async ({ page }) => {
  await page.goto("/careers/glasshouse");
  await page.getByRole("link", { name: "Firmware Engineer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Firmware Engineer");
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
  // Another site, truly served: a browser keeps one that is only made up from what runs on this machine.
  const body = `<title>Glasshouse</title><iframe title="Jobs" src="${page.url()}"></iframe>`;
  const site = createServer((_request, response) =>
    response.setHeader("content-type", "text/html").end(body),
  ).listen(0, "127.0.0.1");
  await once(site, "listening");
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("link", { name: "Firmware Engineer" }).click();
  await expect(page).toHaveURL(/\/careers\/glasshouse\/firmware-engineer\?source=own%20site$/);
  site.close();
});

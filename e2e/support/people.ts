import type { Browser, BrowserContextOptions, Page } from "@playwright/test";

/** A person of the demonstration in a browser of their own, signed in by one click. */
export async function signedIn(
  browser: Browser,
  email: string,
  device: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator(`button[name="email"][value="${email}"]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}

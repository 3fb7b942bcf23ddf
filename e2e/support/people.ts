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
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"), { waitUntil: "commit" });
  return page;
}

/** Goes to a member's page and waits until it answers: what is typed into it before that is lost. */
export async function open(page: Page, address: string) {
  await page.goto(address);
  await awake(page);
}

/** Waits until React has taken over everything on a page that can be pressed or typed into, where it comes at all. */
export async function awake(page: Page) {
  await page.waitForFunction(() => {
    if (!document.querySelector("script[src^='/_next/']")) return document.readyState === "complete";
    const controls = [...document.querySelectorAll("main :is(button, input, textarea, [role=tab])")];
    return (
      document.readyState === "complete" &&
      controls.every((control) => Object.keys(control).some((key) => key.startsWith("__reactProps")))
    );
  });
}

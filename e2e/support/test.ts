import { test as base } from "@playwright/test";

export * from "@playwright/test";

/**
 * A test after which every browser that was opened in it is closed: pages hold live streams, and what earlier tests
 * left open would take the machine's time from the later ones.
 */
export const test = base.extend<{ closed: undefined }>({
  closed: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

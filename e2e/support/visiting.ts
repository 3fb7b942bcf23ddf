import type { Page } from "@playwright/test";

/** Two addresses are of one kind when they differ only in what they are about. */
const kindOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "[id]")
    .replace(/\/(templates|reports)\/[^/]+$/, "/$1/[one]")
    .replace(/^(\/careers\/[^/]+)\/[^/]+/, "$1/[job]");

/**
 * Follows the links of every page below `home`, and visits one page of each kind. Returns the kinds, so that a test
 * can say which must have been among them.
 */
export async function visitEveryKind(
  page: Page,
  home: string,
  visit: (path: string) => Promise<void>,
): Promise<string[]> {
  const known = new Set([kindOf(home)]);
  const waiting = [home];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await visit(path);
    for (const found of await linksBelow(page, home)) {
      if (known.has(kindOf(found))) continue;
      known.add(kindOf(found));
      waiting.push(found);
    }
  }
  return [...known];
}

async function linksBelow(page: Page, home: string) {
  const hrefs = await page
    .locator("a[href]:not([download])")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return hrefs.filter((path) => path.startsWith(`${home}/`) && !/\.(xml|json|csv|pdf)$/.test(path));
}

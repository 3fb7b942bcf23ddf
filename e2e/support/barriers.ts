import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

// Every pair of ink and ground is measured in tests/app/tokens.test.ts; here each scheme is met once.
const faces = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const;

/** What keeps somebody out of the page that is open: wide and light, then narrow and dark. */
export async function barriers(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, height, colorScheme } of faces) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // What is drawn after the last change is what is examined.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const face = `${new URL(page.url()).pathname} at ${width} ${colorScheme}`;
    found.push(...(await axeFinds(axeOn(page).exclude("iframe"), face)));
    found.push(...(await tooWide(page, face)));
  }
  // The narrowest window that everything must fit into: a wide one, enlarged four times.
  await page.setViewportSize({ width: 320, height: 640 });
  found.push(...(await tooWide(page, `${new URL(page.url()).pathname} at 320`)));
  return found;
}

/** Within this page alone: opening a second one to gather what frames hold would double the time. */
export const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

/** What axe finds, a line for each place. */
export async function axeFinds(axe: AxeBuilder, face: string): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${face}: ${id} ${target.join(" ")}: ${failureSummary}`),
  );
}

/** How far a page is wider than its window. */
export async function tooWide(page: Page, face: string) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  return scrollWidth > clientWidth ? [`${face}: ${scrollWidth - clientWidth} px wider than its window`] : [];
}

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
    // Within this page alone: what is framed is a mail, and opening a second page for its findings doubles the time.
    const { violations } = await new AxeBuilder({ page }).exclude("iframe").setLegacyMode(true).analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${face}: ${id} ${target.join(" ")}: ${failureSummary}`);
    found.push(...(await tooWide(page, face)));
  }
  // The narrowest window that everything must fit into: a wide one, enlarged four times.
  await page.setViewportSize({ width: 320, height: 640 });
  found.push(...(await tooWide(page, `${new URL(page.url()).pathname} at 320`)));
  return found;
}

async function tooWide(page: Page, face: string) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  return scrollWidth > clientWidth ? [`${face}: ${scrollWidth - clientWidth} px wider than its window`] : [];
}

import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { walkInterviews } from "./support/interview-pages";
import { awake } from "./support/people";

test.describe.configure({ timeout: 900_000 });

// Every pair of ink and ground is measured in tests/app/tokens.test.ts; here each scheme is met once.
const faces = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const;

/** Opens a page once, and looks at it wide and light, then narrow and dark, and whether it fits the narrowest phone. */
async function examine(page: Page, path: string): Promise<string[]> {
  const found: string[] = [];
  const answer = await page.goto(path);
  if (answer?.status() !== 200) found.push(`${path}: ${answer?.status()}`);
  await awake(page);
  for (const { width, height, colorScheme } of faces) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // A CV in its frame is the browser's own.
    const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${path} at ${width} ${colorScheme}: ${id} ${target.join(" ")}: ${failureSummary}`);
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    if (over > 0) found.push(`${path} at ${width}: ${over} wider than the screen`);
  }
  return found;
}

test("nothing of interviews, reception, scorecards and debriefs keeps anybody out", async ({ browser }) => {
  const found: string[] = [];
  for (const { page, paths } of await walkInterviews(browser)) {
    for (const path of paths) found.push(...(await examine(page, path)));
  }
  expect(found).toEqual([]);
});

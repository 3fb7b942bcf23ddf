import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { visitEveryKind } from "./support/visiting";

test.describe.configure({ timeout: 600_000 });

// Every pair of ink and ground is measured in tests/app/tokens.test.ts; here each scheme is met once.
const faces = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const;

/** Opens a page once and looks at it wide and light, then narrow and dark. */
async function examine(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const found: string[] = [];
  for (const { width, height, colorScheme } of faces) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // What is drawn after the last change is what is examined.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${path} at ${width} ${colorScheme}: ${id} ${target.join(" ")}: ${failureSummary}`);
  }
  return found;
}

test("what strangers see has no barrier", async ({ page }) => {
  const found: string[] = [];
  const addresses = [
    "/",
    "/sign-in",
    "/sign-in/open?link=nothing",
    "/portal/open?link=nothing",
    "/nothing-here",
  ];
  for (const path of addresses) found.push(...(await examine(page, path)));
  await visitEveryKind(page, "/careers/glasshouse", async (path) => {
    found.push(...(await examine(page, path)));
  });
  expect(found).toEqual([]);
});

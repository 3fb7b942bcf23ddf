import { barriers } from "../support/barriers";
import { walkInterviews } from "../support/interview-pages";
import { awake } from "../support/people";
import { expect, type Page, test } from "../support/test";

test.describe.configure({ timeout: 900_000 });

/** Opens a page, and says what keeps somebody out of it. */
async function examine(page: Page, path: string): Promise<string[]> {
  const answer = await page.goto(path);
  await awake(page);
  const found = await barriers(page);
  return answer?.status() === 200 ? found : [`${path}: ${answer?.status()}`, ...found];
}

test("nothing of interviews, reception, scorecards and debriefs keeps anybody out", async ({ browser }) => {
  const found: string[] = [];
  for (const { page, paths } of await walkInterviews(browser)) {
    for (const path of paths) found.push(...(await examine(page, path)));
  }
  expect(found).toEqual([]);
});

import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { isBarePage } from "@/server/web/request";

const portal = "app/(candidate)/portal";
const pages = globSync(`${portal}/**/page.tsx`).toSorted();

/** Does all it does without a script as well. */
const form = `${portal}/_portal-form.tsx`;

/** Whether a page, by way of the portal's own files, comes to one that is made to run in a browser. */
function runsInBrowser(path: string, seen = new Set([form])): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  const text = readFileSync(path, "utf8");
  if (text.startsWith('"use client"')) return true;
  return [...text.matchAll(/ from "(\.[^"]+)"/g)]
    .flatMap(([, from = ""]) => ["ts", "tsx"].map((ending) => `${join(dirname(path), from)}.${ending}`))
    .some((target) => existsSync(target) && runsInBrowser(target, seen));
}

describe("a page of the portal goes with a framework's scripts where it runs in the browser, and else without", () => {
  test.each(pages)("%s", (path) => {
    const address = dirname(path)
      .replace("app/(candidate)", "")
      .replaceAll(/\[\w+\]/g, "0198c0de-0000-7000-8000-000000000000");
    expect(isBarePage(address)).toBe(!runsInBrowser(path));
  });

  test("there are such pages, of either kind", () => {
    expect(pages.map((path) => runsInBrowser(path))).toEqual(expect.arrayContaining([true, false]));
  });
});

test("other pages are never bare", () => {
  for (const path of ["/", "/o/glasshouse", "/portals", "/careers/glasshouse"])
    expect(isBarePage(path), path).toBe(false);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the lockfile names the packages for every platform, so that `npm ci` works on each", () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } =
    JSON.parse(readFileSync("package-lock.json", "utf8"));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  // If this fails after `npm install`: node bin/machine/complete-lockfile.mjs
  expect(missing).toEqual([]);
});

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runStep } from "./processes";
import type { Environment } from "./settings";
import { slimBuild } from "./slim-build";

const sources = [
  "app",
  "server",
  "db",
  "emails",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
  "bin/machine/slim-build.ts",
];
/** What Next never builds: it runs beside it. */
const beside = /^(server\/(web|workers)\b|db\/(seed|migrations)\b)/;
const mark = ".next/built-from";

/**
 * Builds the pages, unless the build on disk was made from the sources on disk. Their digest is taken before building:
 * what changes meanwhile is built the next time.
 */
export async function buildUnlessCurrent(environment: Environment, signal: AbortSignal) {
  const sources = digest();
  if (existsSync(".next/BUILD_ID") && existsSync(mark) && readFileSync(mark, "utf8") === sources) return;
  await runStep("The build", ["node_modules/next/dist/bin/next", "build"], environment, signal);
  slimBuild();
  writeFileSync(mark, sources);
}

function digest() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn).filter((path) => !beside.test(path)))
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path)
      .sort()
      .flatMap((name) => filesIn(join(path, name)));
  } catch {
    return [path];
  }
}

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { prepareAndBuild, runBrowserTests } from "./browser-tests";
import { ensureChromium } from "./chromium";
import { type Count, clearReport, countTests } from "./reports";

const [only, ...patterns] = process.argv.slice(2);
const unitReport = ".data/unit-tests.json";
const drillReport = ".data/delivery-drill.json";
const browserReport = ".data/browser-tests.json";
mkdirSync(".data", { recursive: true });
let prepared = false;

const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: "inherit" }).status === 0;
const asOne = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

const steps: Record<string, () => Count | Promise<Count>> = {
  check: () => asOne(run("biome", "check", "--error-on-warnings", ".")),
  types: () => asOne(run("next", "typegen") && run("tsc", "--noEmit")),
  unit: () => {
    clearReport(unitReport);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
    return countTests(unitReport, run("vitest", "run", ...reporters, ...patterns));
  },
  delivery: () => {
    clearReport(drillReport);
    // By itself it is a drill; among everything else a check.
    process.env.ROUNDS ??= only ? "300" : "20";
    const drill = ["--config", "tests/drills/vitest.config.ts", "--disable-console-intercept", "delivery"];
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${drillReport}`];
    return countTests(drillReport, run("vitest", "run", ...drill, ...reporters));
  },
  build: async () => {
    prepared = await prepareAndBuild();
    return asOne(prepared);
  },
  chromium: () => asOne(ensureChromium()),
  e2e: async () => {
    clearReport(browserReport);
    const passed = ensureChromium() && (await runBrowserTests(browserReport, patterns, prepared));
    return countTests(browserReport, passed);
  },
  // That it still measures what it says, on little data: every case checks its answers first. No time is asserted.
  bench: () => asOne(run("bin/bench", "--size", "tiny", "--seconds", "0.2", "--connections", "1")),
};

if (only && !(only in steps)) {
  console.error(`There is no step “${only}”: choose one of ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [name, step] of Object.entries(steps)) {
  if (only && name !== only) continue;
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  lines.push(
    `${name.padEnd(10)} ${`${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(9)}   ${failed === 0 ? "passed" : "FAILED"}`,
  );
}
console.log(`\n${lines.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

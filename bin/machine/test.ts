import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { prepareAndBuild, runBrowserTests } from "./browser-tests";
import { ensureChromium } from "./chromium";
import { ensurePoppler } from "./poppler";
import { type Count, clearReport, countTests } from "./reports";

const [wanted, ...patterns] = process.argv.slice(2);
/** What grew long: left out unless asked for, by its name or with everything. */
const LONG = ["drills", "walks"];
const only = wanted === "everything" ? undefined : wanted;
const unitReport = ".data/unit-tests.json";
const drillsReport = ".data/drills.json";
const drillReport = ".data/delivery-drill.json";
const browserReport = ".data/browser-tests.json";
const walksReport = ".data/browser-walks.json";
mkdirSync(".data", { recursive: true });
let prepared = false;

const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: "inherit" }).status === 0;
const asOne = (passed: boolean): Count => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, names: [] });

const inVitest = (report: string, ...args: string[]) => {
  clearReport(report);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return countTests(report, ensurePoppler() && run("vitest", "run", ...args, ...reporters, ...patterns));
};

const inBrowsers = async (report: string, project: "stories" | "walks") => {
  clearReport(report);
  const args = [`--project=${project}`, ...patterns];
  return countTests(report, ensureChromium() && (await runBrowserTests(report, args, prepared)));
};

const steps: Record<string, () => Count | Promise<Count>> = {
  check: () => asOne(run("biome", "check", "--error-on-warnings", ".")),
  types: () => asOne(run("next", "typegen") && run("tsc", "--noEmit")),
  // Whoever names a test means it, however long it takes.
  unit: () => inVitest(unitReport, ...(patterns.length > 0 ? [] : ["--project=rules", "--project=seconds"])),
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
  e2e: () => inBrowsers(browserReport, "stories"),
  // That it still measures what it says, on little data: every case checks its answers first. No time is asserted.
  bench: () => asOne(run("bin/bench", "--size", "tiny", "--seconds", "0.2", "--connections", "1")),
  drills: () => inVitest(drillsReport, "--project=drills", "--project=faults"),
  walks: () => inBrowsers(walksReport, "walks"),
};

if (only && !(only in steps)) {
  console.error(`There is no step “${only}”: choose one of ${Object.keys(steps).join(", ")}, everything.`);
  process.exit(2);
}

const total: Count = { passed: 0, failed: 0, names: [] };
const lines: string[] = [];
for (const [name, step] of Object.entries(steps)) {
  if (only ? name !== only : LONG.includes(name) && wanted !== "everything") continue;
  console.log(`\n── ${name}`);
  const began = Date.now();
  const { passed, failed, names } = await step();
  total.passed += passed;
  total.failed += failed;
  total.names.push(...names);
  lines.push(
    `${name.padEnd(10)} ${`${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(9)}   ${failed === 0 ? "passed" : "FAILED"}`,
  );
}
// The last lines are all that is left of a long log: they say what to look at.
if (total.names.length > 0) console.log(["\nFailed:", ...total.names].join("\n  "));
console.log(`\n${lines.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

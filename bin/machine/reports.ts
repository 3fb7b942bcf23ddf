import { existsSync, readFileSync, rmSync } from "node:fs";
import { z } from "zod";

export interface Count {
  passed: number;
  failed: number;
}

const unit = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const browser = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** How many tests a step ran, from its own report. A step that failed without a failed test counts as one. */
export function countTests(report: string, stepPassed: boolean): Count {
  const count = read(report);
  if (!stepPassed && count.failed === 0) return { ...count, failed: 1 };
  if (stepPassed && count.passed === 0) return { passed: 0, failed: 1 };
  return count;
}

export function clearReport(report: string) {
  rmSync(report, { force: true });
}

function read(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const json: unknown = JSON.parse(readFileSync(report, "utf8"));
  const fromUnit = unit.safeParse(json);
  if (fromUnit.success) return { passed: fromUnit.data.numPassedTests, failed: fromUnit.data.numFailedTests };
  const { stats } = browser.parse(json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

import { existsSync, readFileSync, rmSync } from "node:fs";
import { z } from "zod";

export interface Count {
  passed: number;
  failed: number;
  /** What failed, by its file and its sentence. */
  names: string[];
}

const unit = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const spec = z.object({ title: z.string(), file: z.string(), line: z.number(), ok: z.boolean() });
const suite = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});
const browser = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  suites: z.array(suite),
});

/** How many tests a step ran, from its own report. A step that failed without a failed test counts as one. */
export function countTests(report: string, stepPassed: boolean): Count {
  const count = read(report);
  if (!stepPassed && count.failed === 0) return { ...count, failed: 1 };
  if (stepPassed && count.passed === 0) return { passed: 0, failed: 1, names: [] };
  return count;
}

export function clearReport(report: string) {
  rmSync(report, { force: true });
}

function read(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 0, names: [] };
  const json: unknown = JSON.parse(readFileSync(report, "utf8"));
  const fromUnit = unit.safeParse(json);
  return fromUnit.success ? countUnit(fromUnit.data) : countBrowser(browser.parse(json));
}

function countUnit({ numPassedTests, numFailedTests, testResults }: z.infer<typeof unit>): Count {
  const names = testResults
    .filter(({ status }) => status === "failed")
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === "failed");
      // A file that fell before its first test names itself.
      return failed.length > 0 ? failed.map(({ fullName }) => `${name} › ${fullName}`) : [name];
    });
  return { passed: numPassedTests, failed: numFailedTests, names };
}

function countBrowser({ stats, suites }: z.infer<typeof browser>): Count {
  const names = specsOf(suites)
    .filter(({ ok }) => !ok)
    .map(({ file, line, title }) => `${file}:${line} › ${title}`);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names };
}

function specsOf(suites: z.infer<typeof suite>[]): z.infer<typeof spec>[] {
  return suites.flatMap(({ specs, suites }) => [...specs, ...specsOf(suites ?? [])]);
}

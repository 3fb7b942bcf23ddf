import { existsSync, readFileSync, rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

const FIRST_LINES = 12;

export interface Count {
  passed: number;
  failed: number;
  /** What failed, by its file and its sentence, and how each fell. */
  names: string[];
}

const unit = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

const result = z.object({ errors: z.array(z.object({ message: z.string().optional() })) });
const spec = z.object({
  ...{ title: z.string(), file: z.string(), line: z.number(), ok: z.boolean() },
  tests: z.array(z.object({ results: z.array(result) })),
});
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
      return failed.length > 0
        ? failed.map(({ fullName, failureMessages }) => told(`${name} › ${fullName}`, failureMessages))
        : [name];
    });
  return { passed: numPassedTests, failed: numFailedTests, names };
}

function countBrowser({ stats, suites }: z.infer<typeof browser>): Count {
  const names = specsOf(suites)
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) =>
      told(
        `${file}:${line} › ${title}`,
        tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message))),
      ),
    );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names };
}

function specsOf(suites: z.infer<typeof suite>[]): z.infer<typeof spec>[] {
  return suites.flatMap(({ specs, suites }) => [...specs, ...specsOf(suites ?? [])]);
}

/** A test and the first lines of how it fell: often all that is left of a long log. */
function told(name: string, messages: (string | undefined)[]): string {
  const lines = messages.flatMap((message) => stripVTControlCharacters(message ?? "").split("\n"));
  return [name, ...lines.filter((line) => line.trim()).slice(0, FIRST_LINES)].join("\n      ");
}

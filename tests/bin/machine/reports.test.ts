import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { countTests } from "@/bin/machine/reports";

function report(json: unknown) {
  const path = join(mkdtempSync(join(tmpdir(), "report-")), "report.json");
  writeFileSync(path, JSON.stringify(json));
  return path;
}

describe("What a step's report says", () => {
  test("a unit test that failed is named with how it fell, and so is a file that fell before its first test", () => {
    const path = report({
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: "a.test.ts",
          status: "failed",
          assertionResults: [
            { fullName: "holds", status: "passed", failureMessages: [] },
            {
              fullName: "breaks",
              status: "failed",
              failureMessages: ["\u001b[31mExpected 1\u001b[39m\n\nat a.ts"],
            },
          ],
        },
        { name: "b.test.ts", status: "failed", assertionResults: [] },
      ],
    });
    expect(countTests(path, false)).toEqual({
      passed: 1,
      failed: 1,
      names: ["a.test.ts › breaks\n      Expected 1\n      at a.ts", "b.test.ts"],
    });
  });

  test("a story that failed is named wherever it stands", () => {
    const fell = (message: string) => [{ results: [{ errors: [{ message }] }] }];
    const told = (title: string, ok: boolean) => ({
      ...{ title, file: "a.spec.ts", line: 3, ok },
      tests: ok ? [] : fell("Not seen."),
    });
    const path = report({
      stats: { expected: 1, unexpected: 1, flaky: 0 },
      suites: [{ specs: [told("is told", true)], suites: [{ specs: [told("is lost", false)] }] }],
    });
    expect(countTests(path, false)).toEqual({
      passed: 1,
      failed: 1,
      names: ["a.spec.ts:3 › is lost\n      Not seen."],
    });
  });

  test("a step that failed without a failed test, or passed without any, counts as a failure", () => {
    const none = join(tmpdir(), "no-such-report.json");
    expect(countTests(none, false).failed).toBe(1);
    expect(countTests(none, true).failed).toBe(1);
  });
});

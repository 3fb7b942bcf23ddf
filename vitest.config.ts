import { defineConfig } from "vitest/config";

/** Tests that hold something to seconds. They run after all others, one file at a time, so that nothing else delays them. */
const timed = [
  "tests/db/connection-loss.test.ts",
  "tests/server/domain/decisions/bulk.test.ts",
  "tests/server/domain/emails/hostile.test.ts",
  "tests/server/web/{entry,shutdown}.test.ts",
  "tests/server/workers/{deliver-mail,fairness}.test.ts",
];
/**
 * Those that grew long: hundreds of documents, every procedure with every wrong input or failing statement, whole lives
 * at random. A step of their own, `bin/test drills`.
 */
const drills = [
  "tests/server/api/{bad-input,canary}.test.ts",
  "tests/server/domain/offers/random-lives.test.ts",
  "tests/server/domain/scorecards/interleavings.test.ts",
  "tests/server/gateways/corpus.test.ts",
  "tests/server/workers/{imports,read-cv}.test.ts",
];
/** Drills in which processes and connections die, held to seconds too. */
const faults = ["tests/server/web/{faults,two-processes}.test.ts"];
const files = ["tests/**/*.test.{ts,tsx}"];

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    globalSetup: ["tests/support/cluster.ts"],
    setupFiles: ["tests/support/database.ts", "tests/support/console.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: "rules", include: files, exclude: [...timed, ...drills, ...faults], globalSetup: [] },
      },
      { extends: true, test: { name: "drills", include: drills, globalSetup: [] } },
      {
        extends: true,
        test: {
          name: "faults",
          include: faults,
          globalSetup: [],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "seconds",
          include: timed,
          globalSetup: [],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

// Drills take long, and run as steps of their own.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["tests/drills/*.drill.ts"],
    globalSetup: ["tests/support/cluster.ts"],
    setupFiles: ["tests/support/database.ts", "tests/support/console.ts"],
    pool: "forks",
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
  },
});

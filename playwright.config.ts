import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const installed = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path && existsSync(path),
);

export default defineConfig({
  testDir: "e2e",
  // Stories are lived by people; walks see every page of every kind and take their time.
  projects: [
    { name: "stories", testMatch: "**/*.spec.ts", testIgnore: "walks/**" },
    { name: "walks", testMatch: "walks/**/*.spec.ts" },
  ],
  outputDir: ".data/browser-tests",
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.BROWSER_REPORT ?? ".data/browser-tests.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    // `bin/test e2e` starts a production server of its own; by hand the tests run against the one that is up.
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    locale: "en-GB",
    timezoneId: "Europe/London",
    // Recording every page and request costs a third of the time: `--trace on` records a story that is looked into.
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: installed,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});

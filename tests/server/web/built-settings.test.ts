import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PHASE_PRODUCTION_SERVER } from "next/constants";
import loadConfig from "next/dist/server/config";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeBuiltSettings } from "@/server/web/built-settings";

let build: string;
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), "built-"));
});
afterEach(() => {
  delete process.env.__NEXT_PRIVATE_STANDALONE_CONFIG;
  rmSync(build, { recursive: true });
});

test("Next takes the settings that the build wrote, and a cache of pages that needs no compiler", async () => {
  const config = { assetPrefix: "/as-built", cacheHandler: "../server/web/page-cache.ts" };
  writeFileSync(join(build, "required-server-files.json"), JSON.stringify({ config }));
  takeBuiltSettings(build);
  expect(await loadConfig(PHASE_PRODUCTION_SERVER, build)).toEqual({
    assetPrefix: "/as-built",
    cacheHandler: join(build, "programs/server/web/page-cache.mjs"),
  });
});

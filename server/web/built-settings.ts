import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Has Next take its settings as the build wrote them down, as it does where it is served by itself. Else it reads
 * `next.config.ts` and the cache of pages as TypeScript, and two compilers stay in this process: 60 MB.
 */
export function takeBuiltSettings(build = ".next") {
  const { config } = JSON.parse(readFileSync(join(build, "required-server-files.json"), "utf8"));
  const cacheHandler = resolve(build, "programs/server/web/page-cache.mjs");
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify({ ...config, cacheHandler });
}

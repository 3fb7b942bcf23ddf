import { join } from "node:path";
import { build } from "esbuild";

const folder = ".next/programs";

/** The web process, what it loads by name, and the worker. */
export const webFile = "server/web.ts";
export const workerFile = "server/workers/main.ts";
const loadedByWeb = ["server/web/page-cache.ts"];

/**
 * Long-lived programs as plain JavaScript beside the build of the pages. Read as TypeScript on the way, each would keep
 * the compiler and its maps: 150 MB in the web process. Takes a third of a second, so it is done at every start.
 */
export async function bundlePrograms(besides: string[] = []) {
  await build({
    entryPoints: [webFile, workerFile, ...loadedByWeb, ...besides],
    outdir: folder,
    outbase: ".",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node24",
    packages: "external",
    logLevel: "warning",
  });
}

/**
 * How a bundled program is run. V8 sizes its heap by the machine's memory and lets garbage lie for long; ours serve in
 * a fraction of it. Half of what these limits leave has never been used by any page or task.
 */
export const bundledProgram = (file: string) => [
  "--expose-gc",
  "--max-semi-space-size=8",
  "--max-old-space-size=512",
  join(folder, file.replace(/\.ts$/, ".mjs")),
];

/** glibc keeps what was freed once for each thread that came by. Twice is enough. */
const lean = { MALLOC_ARENA_MAX: "2" };

/**
 * It also keeps what lies between that which still lives: after fifty answers at once, some 80 MB. What is as large as a
 * buffer goes back when it is freed, which costs the worker, where little comes at once, a tenth of its mails a second.
 */
const leaner = {
  ...{ ...lean, MALLOC_MMAP_THRESHOLD_: "32768" },
  ...{ MALLOC_TRIM_THRESHOLD_: "65536", MALLOC_TOP_PAD_: "65536" },
};

export const leanWeb = <E extends object>(environment: E) => ({ ...leaner, ...environment });
export const leanWorker = <E extends object>(environment: E) => ({ ...lean, ...environment });

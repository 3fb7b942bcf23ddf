import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

// The shape of the code, as a test: what may import what, how files are called, how long they may get.

const root = join(import.meta.dirname, "..");

/** From the cellar to the roof: an area may import only those before it. */
const AREAS = [
  "audit",
  "emails",
  "organisations",
  "approvals",
  "jobs",
  "candidates",
  "applications",
  "imports",
  "interviews",
  "scorecards",
  "decisions",
  "contracts",
  "engagements",
  "offers",
  "portal",
  "reports",
  "privacy",
];

const TOP = [
  "app bin db docs e2e emails public server tests",
  "README.md STYLE.md biome.json drizzle.config.ts instrumentation.ts next.config.ts package.json package-lock.json",
  "playwright.config.ts postcss.config.mjs tsconfig.json vitest.config.ts",
].flatMap((names) => names.split(" "));

interface Source {
  path: string;
  text: string;
  imports: { from: string; typeOnly: boolean }[];
}

const sources = ["app", "bin", "db", "emails", "server", "tests", "e2e"].flatMap(read);

describe("what may import what", () => {
  const rules: { who: (path: string) => boolean; may: (target: string, source: Source) => boolean }[] = [
    {
      who: (path) => path.startsWith("app/"),
      may: (target, { path }) =>
        /^app\//.test(target) ||
        /^server\/domain\/[a-z-]+\/(input(\/[a-z-]+)?|words)$/.test(target) ||
        ["server/api/caller", "server/api/root", "server/api/trpc", "server/auth/permissions"].includes(
          target,
        ) ||
        (isEdge(path) && /^server\/(gateways|auth|env|web|domain\/csv)(\/|$)/.test(target)),
    },
    {
      who: (path) => path.startsWith("server/web"),
      may: (target) =>
        /^server\/(web|api|auth|env|settings|gateways\/(log|clock))/.test(target) ||
        onlyOf(target, ["db/readiness", "db/client", "db/listen"]),
    },
    {
      who: (path) => path.startsWith("server/api/"),
      may: (target, { path }) =>
        /^server\/(api|domain|auth)(\/|$)/.test(target) ||
        (path.endsWith("api/doors.ts") && target === "db/tenant") ||
        (path.endsWith("api/live.ts") && target === "db/listen"),
    },
    {
      who: (path) => path.startsWith("server/domain/"),
      may: (target, { path }) =>
        target === "db/schema" ||
        target === "db/tenant" ||
        target === "db/client" ||
        target.startsWith("emails/") ||
        /^server\/domain\/(scope|errors|queue|ids|csv|machine|pages|values)$/.test(target) ||
        areaRank(target) <= areaRank(path),
    },
    {
      who: (path) => path.startsWith("server/auth/"),
      may: (target) =>
        ["db/client", "db/schema", "db/schema/sign-in", "server/env", "server/settings"].includes(target) ||
        target.startsWith("server/auth/"),
    },
    {
      who: (path) => path.startsWith("server/workers/"),
      may: (target) =>
        /^server\/(workers|domain|gateways|env|settings)(\/|$)/.test(target) ||
        /^db\/(tenant|client|listen|readiness|schema)/.test(target) ||
        target.startsWith("emails/"),
    },
    {
      who: (path) => path.startsWith("server/gateways/"),
      may: (target) =>
        target.startsWith("server/gateways/") || target === "server/env" || target === "server/settings",
    },
    { who: (path) => path.startsWith("emails/"), may: (target) => target.startsWith("emails/") },
    {
      who: (path) => path.startsWith("db/") && !path.startsWith("db/seed/"),
      may: (target) => target.startsWith("db/") && !target.startsWith("db/seed/"),
    },
  ];

  test.each(rules.map((rule, index) => [index, rule] as const))(
    "rule %i of the table holds",
    (_index, rule) => {
      const broken = sources
        .filter(({ path }) => rule.who(path))
        .flatMap((source) =>
          source.imports
            .filter(({ from }) => isOurs(from) && !rule.may(from, source))
            .map(({ from }) => `${source.path} imports ${from}`),
        );
      expect(broken).toEqual([]);
    },
  );

  test("the domain reaches neither the network nor the frameworks", () => {
    const forbidden =
      /^(next|react|react-dom|@trpc\/|next-auth|nodemailer|flydrive|pino|pg$|graphile-worker|node:(net|http|https|fs|child_process))/;
    expect(importsMatching((path) => path.startsWith("server/domain/"), forbidden)).toEqual([]);
  });

  test("only db/ knows the driver", () => {
    const outside = (path: string) => /^(app|server|emails)\//.test(path);
    const found = sources
      .filter(({ path }) => outside(path))
      .flatMap(({ path, imports }) =>
        imports.filter(({ from, typeOnly }) => from === "pg" && !typeOnly).map(() => path),
      );
    expect(found).toEqual([]);
    expect(importsMatching((path) => path.startsWith("app/"), /^drizzle-orm/)).toEqual([]);
  });
});

describe("what only few may do", () => {
  const using = (use: RegExp) =>
    sources
      .filter(({ path, text }) => /^(app|server)\//.test(path) && use.test(text))
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("server/workers/"));

  test("nothing opens a transaction but the doors; what belongs to no organisation is sign-in's and mail's", () => {
    expect(using(/\binOrganisation(<[^>]*>)?\(/)).toEqual(["server/api/doors.ts"]);
    const outside = using(/\b(outsideOrganisations|globalDatabase|transaction|pool)\(/);
    expect(outside.filter((path) => !path.startsWith("server/auth/"))).toEqual([]);
  });

  test("one mutation alone leaves no entry in the trail: the draft that saves itself", () => {
    const uses = sources.flatMap(({ path, text }) =>
      path.startsWith("server/api/routers/") ? (text.match(/\w+: memberDraft\(/g) ?? []) : [],
    );
    expect(uses).toEqual(["saveDraft: memberDraft("]);
  });

  test("no link fetches its page before anybody asks for it: that would render it whole", () => {
    const found = sources.filter(
      ({ path, text }) => path.startsWith("app/") && /import \w+.* from "next\/link"/.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual(["app/_ui/link.tsx"]);
  });

  test("a form in the browser is not given a bound action: it would keep the development server busy for ever", () => {
    const inBrowser = sources.filter(
      ({ path, text }) => path.startsWith("app/") && /^"use client"/.test(text),
    );
    const bound = inBrowser.filter(
      ({ text, imports }) =>
        /\.bind\(/.test(text) &&
        imports.some(({ from, typeOnly }) => !typeOnly && /(^|[/-])actions$/.test(from)),
    );
    expect(bound.map(({ path }) => path)).toEqual([]);
  });
});

describe("how an area is written", () => {
  const domain = sources.filter(({ path }) => /^server\/domain\/[a-z-]+\//.test(path));

  test("every folder of the domain is one of the product's areas", () => {
    const folders = new Set(domain.map(({ path }) => path.split("/")[2]));
    expect([...folders].filter((folder) => !AREAS.includes(folder ?? ""))).toEqual([]);
  });

  test("a verb's file exports one function and nothing else that runs", () => {
    const verbs = domain.filter(
      ({ path }) => path.split("/").length === 4 && !/\/(input|rules|reads|words)\.ts$/.test(path),
    );
    const broken = verbs
      .map(({ path, text }) => ({
        path,
        exports: text.match(/^export (async function|function|const|class|let)\b/gm)?.length ?? 0,
      }))
      .filter(({ exports }) => exports !== 1)
      .map(({ path, exports }) => `${path} exports ${exports}`);
    expect(broken).toEqual([]);
  });

  test("the domain has no clock, no environment and no log of its own", () => {
    const found = domain.flatMap(({ path, text }) =>
      (text.match(/\bDate\.now\(\)|\bnew Date\(\)|process\.env|console\./g) ?? []).map(
        (use) => `${path}: ${use}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test("browsers get nothing of an area but its words and its input", () => {
    const words = domain.filter(({ path }) => path.endsWith("/words.ts"));
    expect(words.filter(({ imports }) => imports.some(({ typeOnly }) => !typeOnly))).toEqual([]);
    const inputs = domain.filter(({ path }) => /\/input(\/[a-z-]+)?\.ts$/.test(path));
    const broken = inputs.flatMap(({ path, imports }) =>
      imports
        .filter(({ from, typeOnly }) => !typeOnly && !/^zod$|^temporal-polyfill$|\/(input|words)$/.test(from))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("sizes and names", () => {
  const counted = sources.filter(({ path }) => /^(server|db)\//.test(path) && !path.startsWith("db/seed/"));
  const lines = counted.map(({ path, text }) => ({ path, count: text.split("\n").length - 1 }));

  test("no file in server/ or db/ is over 250 lines, and nine in ten are under 110", () => {
    expect(lines.filter(({ count }) => count > 250)).toEqual([]);
    const short = lines.filter(({ count }) => count <= 110).length;
    expect(short / lines.length).toBeGreaterThan(0.9);
  });

  test("nothing stands at the top or in a junk drawer that has not earned it", () => {
    const present = readdirSync(root).filter(
      (name) =>
        !name.startsWith(".") &&
        !["node_modules", "next-env.d.ts", "test-results", "playwright-report"].includes(name) &&
        !name.endsWith(".tsbuildinfo"),
    );
    expect(present.filter((name) => !TOP.includes(name))).toEqual([]);
    const drawers = /\/(src|lib|utils|util|helpers|helper|components|types|misc|common|shared)(\/|\.tsx?$)/;
    expect(sources.map(({ path }) => `/${path}`).filter((path) => drawers.test(path))).toEqual([]);
  });

  test("the only barrel is the schema's", () => {
    expect(sources.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([
      "db/schema/index.ts",
    ]);
  });

  test("no code behaves otherwise under test, and no test is skipped, focused or sleeps", () => {
    const production = sources.filter(({ path }) => !/^(tests|e2e)\//.test(path));
    const branches = production.filter(({ text }) => /NODE_ENV\s*[!=]==?\s*["']test|VITEST/.test(text));
    expect(branches.map(({ path }) => path)).toEqual([]);
    const tests = sources.filter(
      ({ path }) => /\.(test|spec)\.tsx?$/.test(path) && !path.endsWith("structure.test.ts"),
    );
    const idle = tests.filter(({ text }) =>
      /\b(it|test|describe)\.(only|skip|skipIf|runIf|todo|fixme)\b|waitForTimeout\(/.test(text),
    );
    expect(idle.map(({ path }) => path)).toEqual([]);
  });

  test("a story closes the browsers it opened, because its test does", () => {
    const stories = sources.filter(({ path }) => /^e2e\/.*\.spec\.ts$/.test(path));
    const open = stories.filter(({ text }) => /from "@playwright\/test"/.test(text));
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});

/** Where a request first meets our code: there alone a page reaches past the API. */
function isEdge(path: string) {
  return (
    /\/(route|actions)\.tsx?$/.test(path) ||
    /\/[a-z-]+-actions\.ts$/.test(path) ||
    path === "app/_forms/refused.ts" ||
    path === "app/global-error.tsx"
  );
}

function onlyOf(target: string, names: string[]) {
  return names.includes(target);
}

function areaRank(path: string) {
  const area = /^server\/domain\/([a-z-]+)\//.exec(path)?.[1];
  const rank = AREAS.indexOf(area ?? "");
  return rank < 0 ? Number.POSITIVE_INFINITY : rank;
}

function isOurs(from: string) {
  return /^(app|bin|db|emails|server|tests|e2e)\//.test(from);
}

function importsMatching(who: (path: string) => boolean, forbidden: RegExp) {
  return sources
    .filter(({ path }) => who(path))
    .flatMap(({ path, imports }) =>
      imports.filter(({ from }) => forbidden.test(from)).map(({ from }) => `${path} imports ${from}`),
    );
}

function read(folder: string): Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes("node_modules"),
    )
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string) {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^;"']*?\s+from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g,
  );
  return [...found].map((match) => ({
    from: resolve(path, match[2] ?? match[3] ?? ""),
    typeOnly: Boolean(match[1]),
  }));
}

function resolve(path: string, from: string) {
  if (from.startsWith("@/")) return from.slice(2);
  if (!from.startsWith(".")) return from;
  return normalize(join(dirname(path), from)).replace(/\/index$/, "");
}

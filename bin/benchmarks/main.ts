import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { script } from "../machine/processes";
import { printWeights, type Weight, weigh } from "./browser";
import { caseNamed, cases } from "./cases/all";
import { Child } from "./child";
import { isSize, SIZES, type SizeName } from "./fill/sizes";
import { measure } from "./measure";
import { printComparison, printGrowth, printHeading, printRow, type Row, rowsInput } from "./rows";
import { closeCluster, openCluster, openStage } from "./stage";
import { type Undertaking, undertake } from "./undertaking";
import { undertakings } from "./undertakings/all";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: "string", multiple: true, default: ["20k"] },
    json: { type: "string" },
    compare: { type: "string" },
    seconds: { type: "string", default: "10" },
    connections: { type: "string", default: "1,10,50" },
    // For procedures, which need no build: with the pages of whatever build there is.
    "any-build": { type: "boolean" },
    // Weighs the pages people open most in Chromium instead of timing cases.
    browser: { type: "boolean" },
  },
});

const sizes = options.size.flatMap((names) => names.split(",")).map(sizeNamed);
const isAll = positionals.length === 0;
const large = undertakings.filter(({ name }) => isAll || positionals.includes(name));
const chosen = isAll
  ? cases
  : positionals.filter((name) => large.every((one) => one.name !== name)).map(caseNamed);
const earlier = options.compare ? rowsInput.parse(JSON.parse(readFileSync(options.compare, "utf8"))) : null;
const effort = { seconds: Number(options.seconds), connections: options.connections.split(",").map(Number) };
const rows: Row[] = [];
const weights: Weight[] = [];
const failures: string[] = [];

const cluster = await openCluster();
const load = Child.start("load", script("bin/benchmarks/load.ts"), process.env);
try {
  for (const size of sizes) {
    if (options.browser || chosen.length > 0) await measureAt(size);
    if (!options.browser) for (const one of large) await undertakeAt(size, one);
  }
} finally {
  await load.stop();
  await closeCluster(cluster);
}
printGrowth(rows);
if (earlier) printComparison(earlier, rows);
if (options.json && !options.browser) writeFileSync(options.json, JSON.stringify(rows, null, 1));
if (options.json && options.browser) writeFileSync(options.json, JSON.stringify(weights, null, 1));
for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);

async function measureAt(size: SizeName) {
  const stage = await openStage(cluster, size, { anyBuild: options["any-build"] === true, say: console.log });
  try {
    if (options.browser) {
      const weighed = await weigh(stage.base, stage.facts, size);
      printWeights(weighed);
      weights.push(...weighed);
      return;
    }
    printHeading();
    for (const one of chosen) {
      try {
        const measured = await measure(stage, load, one, { ...effort, size });
        for (const row of measured) printRow(row);
        rows.push(...measured);
        if (measured.some(({ failed }) => failed > 0)) failures.push(`${one.name}: some requests failed.`);
      } catch (error) {
        failures.push(`${one.name} (${size}): ${error instanceof Error ? error.message : error}`);
        console.error(failures.at(-1));
      }
    }
  } finally {
    await stage.close();
  }
}

async function undertakeAt(size: SizeName, one: Undertaking) {
  const stage = await openStage(cluster, size, { anyBuild: options["any-build"] === true, say: console.log });
  try {
    rows.push(await undertake(stage, one, size));
  } catch (error) {
    failures.push(`${one.name} (${size}): ${error instanceof Error ? error.message : error}`);
    console.error(failures.at(-1));
  } finally {
    await stage.close();
  }
}

function sizeNamed(name: string): SizeName {
  if (isSize(name)) return name;
  console.error(`There is no size “${name}”: choose one of ${Object.keys(SIZES).join(", ")}.`);
  process.exit(2);
}

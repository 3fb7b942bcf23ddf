import { parseArgs } from "node:util";
import { closePool } from "@/db/client";
import { env } from "@/server/env";
import { findDemo, removeDemo, takeStock } from "./as-owner";
import { company } from "./content/company";
import { funnels } from "./content/funnels";
import { seedDemo } from "./demo";

// Makes the demo organisation in an empty database; with --reset, removes the one there is and makes it anew.
const { values: options } = parseArgs({ options: { reset: { type: "boolean" } } });
process.env.SERVICE_DATABASE_URL ??= env.workerDatabaseUrl;

const began = performance.now();
const { demo, others } = await findDemo(env.databaseUrl);
const isUnfinished = demo !== null && !demo.isWhole;
if (isUnfinished) console.log("An earlier demonstration was not finished.");
if (demo && (options.reset || isUnfinished)) await removeDemo(env.databaseUrl, demo.organisationId);
if (options.reset || isUnfinished || (!demo && others === 0)) {
  console.log(`The demonstration, ${company.name}, is being made. It takes about a minute.`);
  await seedDemo({
    now: new Date(),
    funnels,
    say: console.log,
    takeStock: () => takeStock(env.databaseUrl),
  });
  console.log(`The demonstration is ready after ${Math.round((performance.now() - began) / 1_000)} s.`);
}
await closePool();

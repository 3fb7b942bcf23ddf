import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { ask } from "./ask";
import type { Answer, Request } from "./case";
import { cpuOfFamily, usedBy } from "./resources";
import type { Row } from "./rows";
import type { Stage } from "./stage";

/**
 * Much that one request begins and one worker ends. It can be done once, so it has a stage of its own; nothing bare
 * does the same, so there is no floor beside it.
 */
export interface Undertaking {
  name: string;
  /** Does it and sees that it was done. `begin` sends the request that is timed, and throws unless it is answered well. */
  perform(stage: Stage, begin: (request: Request) => Promise<Answer>): Promise<Done>;
}

interface Done {
  /** How many things a second the worker managed. */
  perSecond: number;
  /** The same in words. */
  told: string;
}

export async function undertake(stage: Stage, { name, perform }: Undertaking, size: string): Promise<Row> {
  const { base, web, postmaster } = stage;
  const begun = { ms: 0, bytes: 0, webCpuMs: 0, databaseCpuMs: 0 };
  const { perSecond, told } = await perform(stage, async (request) => {
    const before = { web: usedBy(web.pid).cpuMs, database: cpuOfFamily(postmaster), at: performance.now() };
    const answer = await ask(base, request);
    begun.ms = performance.now() - before.at;
    begun.bytes = answer.bytes.length;
    begun.webCpuMs = usedBy(web.pid).cpuMs - before.web;
    begun.databaseCpuMs = cpuOfFamily(postmaster) - before.database;
    if (answer.status !== 200) throw new Error(`${name} does not begin: ${answer.text.slice(0, 300)}`);
    return answer;
  });
  console.log(`${name}: begun in ${(begun.ms / 1000).toFixed(2)} s; ${told}.`);
  const { ms, ...used } = begun;
  return {
    ...{ case: name, kind: "write", size, connections: 1, rps: 1000 / ms, p50: ms, p99: ms, ...used },
    ...{ queries: 0, floorRps: null, floorP50: null, ratio: null, floorCpuMs: null },
    ...{ rssMiB: usedBy(web.pid).rssMiB, failed: 0, perSecond },
  };
}

const patienceMs = 180_000;

/** Looks at a figure in the database again and again until it is reached; throws with `what` when it is not in time. */
export async function counted(
  { superuserUrl }: Stage,
  { statement, values, reach, what }: { statement: string; values: unknown[]; reach: number; what: string },
) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const until = Date.now() + patienceMs; ; await pause(20)) {
      const { rows } = await client.query(statement, values);
      const count = Number(rows[0]?.count ?? 0);
      if (count >= reach) return;
      if (Date.now() > until) throw new Error(`${count} of ${reach} ${what}.`);
    }
  } finally {
    await client.end();
  }
}

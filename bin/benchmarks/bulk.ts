import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { SMTPServer } from "smtp-server";
import { ask } from "./ask";
import { dataOf, mutation } from "./cases/calls";
import { cpuOfFamily, usedBy } from "./resources";
import type { Row } from "./rows";
import type { Stage } from "./stage";

export const bulkCase = "bulk-5000";
const most = 5_000;

/**
 * Thousands of outcomes released in one act, and delivered by one worker to a server that takes everything: how long the
 * act takes, and how many mails arrive a second. What was released once is gone, so it is done once, on a stage of its
 * own; there is no floor to hold beside it.
 */
export async function measureBulk(stage: Stage, size: string): Promise<Row> {
  const { facts, base, web, postmaster } = stage;
  const applicationIds = facts.toRelease.slice(0, most);
  const before = { web: usedBy(web.pid).cpuMs, database: cpuOfFamily(postmaster) };
  const began = performance.now();
  const input = { applicationIds, when: "now", typed: applicationIds.length };
  const answer = await ask(base, mutation(facts, facts.tokens.recruiter, "outcomes.releaseMany", input));
  const took = performance.now() - began;
  if (answer.status !== 200) throw new Error(`The bulk release fails: ${answer.text.slice(0, 300)}`);
  const { released } = dataOf<{ released: number }>(answer.text);
  if (released !== applicationIds.length) throw new Error(`${released} of ${applicationIds.length} went.`);
  const used = {
    webCpuMs: usedBy(web.pid).cpuMs - before.web,
    databaseCpuMs: cpuOfFamily(postmaster) - before.database,
  };
  const delivered = await deliver(stage, released);
  console.log(
    `${bulkCase}: ${released} outcomes queued in ${(took / 1000).toFixed(2)} s; one worker delivered them at ${delivered.toFixed(0)} a second.`,
  );
  return {
    ...{ case: bulkCase, kind: "write", size, connections: 1, rps: 1000 / took, p50: took, p99: took },
    ...{ bytes: answer.bytes.length, queries: 0, floorRps: null, floorP50: null, ratio: null },
    ...{
      ...used,
      floorCpuMs: null,
      rssMiB: usedBy(web.pid).rssMiB,
      failed: 0,
      deliveredPerSecond: delivered,
    },
  };
}

/** How many mails a second a worker hands over, from the first to the last; and that the product knows of each. */
async function deliver(stage: Stage, expected: number): Promise<number> {
  const arrivals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, done) {
      stream.resume().on("end", () => {
        arrivals.push(performance.now());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const worker = stage.worker({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  try {
    const giveUp = Date.now() + 180_000;
    while ((await countTold(stage)) < expected && Date.now() < giveUp) await pause(500);
  } finally {
    await worker.stop();
    await new Promise<void>((resolve) => server.close(resolve));
  }
  const told = await countTold(stage);
  if (told < expected) throw new Error(`${arrivals.length} mails arrived, and ${told} people are told.`);
  const [first = 0, last = 0] = [arrivals[0], arrivals.at(-1)];
  return (1000 * arrivals.length) / (last - first);
}

async function countTold({ superuserUrl, facts }: Stage): Promise<number> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select count(*)::int as told from outcomes where state = 'told' and application_id = any($1)",
      [facts.toRelease.slice(0, most)],
    );
    return rows[0].told;
  } finally {
    await client.end();
  }
}

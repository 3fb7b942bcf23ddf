import { randomInt } from "node:crypto";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { crashCluster, startCluster } from "@/bin/machine/cluster";
import { cancelRelease } from "@/server/domain/decisions/cancel-release";
import { editOutcome } from "@/server/domain/decisions/edit-outcome";
import { releaseDecision } from "@/server/domain/decisions/release";
import { cancelEmail } from "@/server/domain/emails/cancel";
import type { Job } from "@/server/domain/jobs/reads";
import { travelTo } from "@/server/gateways/clock";
import { openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";
import { openJob } from "../support/applicants";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../support/cast";
import { home } from "../support/connections";
import { urls } from "../support/database";
import { decidedNotNow } from "../support/decided";
import { queueMany } from "../support/outbox";
import { accountOf } from "./account";
import { openChance } from "./chance";
import { openMoodyServer } from "./moody-server";
import { kill, openSpareWorkers } from "./spare-workers";

// Nothing lost, nothing doubled: workers are killed at random moments while they deliver to a server that is in every
// mood, and at the end the books are closed.

const ROUNDS = Number(process.env.ROUNDS ?? 20);
const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));
const PLAIN = 8;
const OUTCOMES = 2;

/** Mostly one worker, and in turn two and four at once. */
const WORKERS = [1, 2, 1, 4, 1];
/** In one round of so many PostgreSQL falls in the middle of the work, and in another the mail server is shut. */
const FAULTS_EVERY = 7;
const FAULTS: Record<number, (server: Server) => Promise<void>> = { 2: postgresFalls, 5: mailServerIsShut };
const faults = new Map<string, number>();

const chance = openChance(SEED);
const calledBack = new Set<string>();
let clock = Date.now();

afterAll(() => travelTo(undefined));

test(`no mail is lost and none is doubled in ${ROUNDS} rounds (SEED=${SEED})`, async () => {
  // The test cluster forgets what it has just acknowledged when it falls; here it shall not.
  await asOwner(`alter database ${new URL(urls.superuser).pathname.slice(1)} set synchronous_commit = on`);
  await loseConnections("second_door_app");
  const cast = await foundGlasshouse();
  const job = await openJob(cast);
  const server = await openMoodyServer(chance);
  const workers = await openSpareWorkers(server.url);
  try {
    for (let round = 0; round < ROUNDS; round += 1) await oneRound(round, { cast, job, server, workers });
  } finally {
    await workers.close();
  }
  server.calmDown();
  await deliverTheRest(cast, server.url);
  await server.close();

  const account = await accountOf(cast, server.ledger, calledBack);
  const { sent, lost, repeated, cancelledButSent } = account;
  process.stdout.write(
    `${sent} sent, ${lost.length} lost, ${repeated} repeated in the gap, ${cancelledButSent.length} cancelled but sent\n`,
  );
  const { refused, unexplained, inDisagreement } = account;
  expect({ lost, unexplained, cancelledButSent, inDisagreement }).toEqual({
    lost: [],
    unexplained: [],
    cancelledButSent: [],
    inDisagreement: [],
  });
  // The drill has met what it is about.
  expect(sent + refused + calledBack.size).toBeGreaterThanOrEqual(ROUNDS * (PLAIN + OUTCOMES));
  expect(calledBack.size).toBeGreaterThan(0);
  if (ROUNDS >= FAULTS_EVERY)
    expect([...faults.keys()].toSorted()).toEqual(["mailServerIsShut", "postgresFalls"]);
});

type Server = Awaited<ReturnType<typeof openMoodyServer>>;
type Workers = Awaited<ReturnType<typeof openSpareWorkers>>;
interface Drill {
  cast: Cast;
  job: Job;
  server: Server;
  workers: Workers;
}

/** Mails and outcomes are queued, workers begin, people change their minds, and the workers die. */
async function oneRound(round: number, { cast, job, server, workers }: Drill) {
  const at = new Date(clock);
  travelTo(at);
  const mails = await queueMany(cast, PLAIN);
  const released = [];
  for (let made = 0; made < OUTCOMES; made += 1) {
    const { applicationId } = await decidedNotNow(cast, job, at);
    const release = { applicationId, when: "now" as const };
    released.push(await asMember(cast.recruiter, (scope) => releaseDecision(scope, release), at));
  }
  const count = WORKERS[round % WORKERS.length] ?? 1;
  const sent = await Promise.all(Array.from({ length: count }, () => workers.send(at)));
  const died = server.after(1 + chance.upTo(60), 1_500);
  const fault = FAULTS[round % FAULTS_EVERY];
  if (fault) {
    await server.after(1 + chance.upTo(20), 300);
    await fault(server);
    faults.set(fault.name, (faults.get(fault.name) ?? 0) + 1);
  }
  const changes = [
    ...mails.filter(() => chance.oneIn(5)).map((outboxId) => () => callBackMail(cast, outboxId)),
    ...released.map((outcome) => () => changeMind(cast, outcome)),
  ].map((change) => server.after(1 + chance.upTo(40), 300).then(change));
  await died;
  // Not only where a line ends: somewhere in the work that follows it.
  await new Promise((resolve) => setTimeout(resolve, chance.upTo(12)));
  if (chance.oneIn(10)) await loseConnections();
  await Promise.all([...sent.map(kill), ...changes]);
  // The next worker finds that this one's leases have ended.
  clock += 61_000;
}

async function callBackMail(cast: Cast, outboxId: string) {
  const kept = await asSystem(
    cast.organisationId,
    (scope) => cancelEmail(scope, { outboxId }),
    new Date(clock),
  );
  if (kept) calledBack.add(outboxId);
}

/** One in three releases is cancelled, another one rewritten, while the worker may be sending it. */
async function changeMind(cast: Cast, { id, outboxId }: { id: string; outboxId: string }) {
  const draw = chance.upTo(3);
  if (draw === 2) return;
  const work = draw === 0 ? cancelRelease : editOutcome;
  const change = { outcomeId: id, feedback: "You asked the best question of the day." };
  const done = await asMember(cast.recruiter, (scope) => work(scope, change), new Date(clock)).then(
    () => true,
    (error) => /leaving|told|wait|on its way|meanwhile/.test(String(error)) || Promise.reject(error),
  );
  if (draw === 0 && done === true) await noteIfCancelled(outboxId);
}

async function noteIfCancelled(outboxId: string) {
  const { rows } = await asOwner("select state from outbox where id = $1", [outboxId]);
  if (rows[0]?.state === "cancelled") calledBack.add(outboxId);
}

/** PostgreSQL stops as a machine that loses its power, and is back soon: what it has acknowledged is still there. */
async function postgresFalls() {
  const folder = (await asOwner("show data_directory")).rows[0]?.data_directory;
  const { port } = new URL(urls.superuser);
  await crashCluster({ folder });
  await new Promise((resolve) => setTimeout(resolve, chance.upTo(500)));
  const back = await startCluster(home, Number(port), "fleeting");
  if (String(back.port) !== port) throw new Error("PostgreSQL came back at another address.");
}

/** Nobody takes mail for a while, which the workers' clock does not see passing. */
async function mailServerIsShut(server: Server) {
  await server.shut();
  await new Promise((resolve) => setTimeout(resolve, 200 + chance.upTo(500)));
  await server.reopen();
}

/** PostgreSQL ends every connection of the workers at once. */
function loseConnections(of = "second_door_worker") {
  return asOwner(
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and datname = current_database()",
    [of],
  );
}

async function asOwner(statement: string, values: unknown[] = []) {
  const client = new pg.Client(urls.superuser);
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end();
  }
}

/** The clock moves on until nothing waits any more. */
async function deliverTheRest(cast: Cast, url: string) {
  const mailer = openMailer(url);
  const waiting = () =>
    asOwner("select 1 from outbox where organisation_id = $1 and state in ('queued', 'sending') limit 1", [
      cast.organisationId,
    ]);
  for (let hours = 0; (await waiting()).rowCount; hours += 3) {
    if (hours > 100) throw new Error("Mails wait that are never sent.");
    travelTo(new Date(clock));
    while ((await deliverDueMail(mailer)) > 0);
    clock += 3 * 3_600_000;
  }
  mailer.close();
}

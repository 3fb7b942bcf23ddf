import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cancelEmail } from "@/server/domain/emails/cancel";
import { travelTo } from "@/server/gateways/clock";
import { type Mailer, openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";
import { asSystem, type Cast, foundGlasshouse } from "../../support/cast";
import { urls } from "../../support/database";
import { type MailServer, openMailServer } from "../../support/mail";
import { mailOf, queueMany } from "../../support/outbox";

const ROUNDS = 20;
const MAILS = 12;

let cast: Cast;
let server: MailServer;
let mailer: Mailer;
let clock = 0;

beforeEach(async () => {
  clock = Date.now();
  cast = await foundGlasshouse();
  server = await openMailServer();
  mailer = openMailer(server.url);
});

afterEach(async () => {
  travelTo(undefined);
  mailer.close();
  await server.close();
});

test("workers killed at random moments lose no mail, repeat one only as the same message, and send nothing cancelled", async () => {
  const ids: string[] = [];
  const cancelled: string[] = [];
  let copies = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    travelTo(new Date(clock));
    const queued = await queueMany(cast, MAILS);
    ids.push(...queued);
    const before = server.received.length;
    const worker = await startWorker();
    cancelled.push(...(await cancelSome(queued)));
    // Somewhere between its first mail and its last, often in the gap between the server's answer and the settling.
    await server.until(before + 1 + Math.floor(Math.random() * (MAILS - 3)));
    await killed(worker);
    // The next worker finds that this one's leases have ended.
    clock += 61_000;
  }
  travelTo(new Date(clock));
  while ((await deliverDueMail(mailer)) > 0);

  for (const id of ids) {
    const sent = server.received.filter(({ messageId }) => messageId?.includes(id)).length;
    const { state, attempts } = await mailOf(cast, id);
    if (cancelled.includes(id)) expect({ id, state, sent }).toEqual({ id, state: "cancelled", sent: 0 });
    else
      expect({ id, state, arrived: sent > 0, inTheGap: sent <= attempts }).toEqual({
        id,
        state: "sent",
        arrived: true,
        inTheGap: true,
      });
    copies += Math.max(0, sent - 1);
  }
  // A killed worker had at most five mails in its lanes.
  expect(copies).toBeLessThanOrEqual(ROUNDS * 5);
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBeGreaterThanOrEqual(
    ids.length - cancelled.length,
  );
}, 180_000);

async function startWorker(): Promise<ChildProcess> {
  const script = join(import.meta.dirname, "../../support/mail-worker.ts");
  const worker = spawn(
    process.execPath,
    ["--import", "tsx", script, server.url, new Date(clock).toISOString()],
    {
      env: { ...process.env, SERVICE_DATABASE_URL: urls.worker, LOG_LEVEL: "silent" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ready = once(worker.stdout!, "data");
  await Promise.race([
    ready,
    once(worker, "exit").then(() => Promise.reject(new Error("The worker ended by itself."))),
  ]);
  return worker;
}

/** Tries to call every sixth mail back while the worker sends; tells which it could. */
async function cancelSome(queued: string[]) {
  const wanted = queued.filter((_id, index) => index % 6 === 5);
  const kept = await Promise.all(
    wanted.map((outboxId) =>
      asSystem(cast.organisationId, (scope) => cancelEmail(scope, { outboxId }), new Date(clock)),
    ),
  );
  return wanted.filter((_id, index) => kept[index]);
}

async function killed(worker: ChildProcess) {
  worker.kill("SIGKILL");
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
}

import { setTimeout as pause } from "node:timers/promises";
import { Logger, type Runner, run } from "graphile-worker";
import { closePool } from "../../db/client";
import { givePulse } from "../../db/readiness";
import { env } from "../env";
import { log, withoutValues } from "../gateways/log";
import { openMailer } from "../gateways/mail";
import { openMailbox } from "../gateways/mailbox";
import { deliverDueMail } from "./deliver-mail";
import { deliverDueSignInMail } from "./deliver-sign-in-mail";
import { openPostOffice } from "./post-office";
import { rounds, tasks } from "./tasks";

process.env.SERVICE_DATABASE_URL ??= env.workerDatabaseUrl;
process.env.APP_URL = env.appUrl;

const mailbox = env.smtpUrl ? undefined : await openMailbox();
const mailer = openMailer(env.smtpUrl ?? mailbox?.url ?? "");
const postOffices = [
  openPostOffice(env.workerDatabaseUrl, "outbox", () => deliverDueMail(mailer)),
  openPostOffice(env.workerDatabaseUrl, "sign_in_mails", () => deliverDueSignInMail(mailer)),
];

let runner: Runner | undefined;
let ending = false;
for (const name of ["SIGTERM", "SIGINT", "disconnect"] as const) process.on(name, end);
const endPulse = givePulse();
log.info("The worker process runs.");
await keepWorking();

/** The queue's runner ends when its database does; it is opened again as soon as that answers. */
async function keepWorking() {
  while (!ending) {
    try {
      runner = await run({
        connectionString: env.workerDatabaseUrl,
        taskList: tasks,
        crontab: rounds,
        concurrency: 3,
        noHandleSignals: true,
        pollInterval: 2_000,
        logger: new Logger(() => (level, message) => {
          if (level === "error" || level === "warning")
            log.warn({ queue: true, level, message: withoutValues(message) }, "The queue complains.");
        }),
      });
      await runner.promise;
    } catch (error) {
      log.warn({ error }, "The queue has lost its database.");
    }
    if (!ending) await pause(1_000);
  }
}

async function end() {
  if (ending) return;
  ending = true;
  endPulse();
  const finished = Promise.allSettled([runner?.stop(), ...postOffices.map((close) => close())]);
  await Promise.race([finished, pause(15_000)]);
  mailer.close();
  await Promise.allSettled([mailbox?.close(), closePool()]);
  process.exit(0);
}

import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { travelTo } from "@/server/gateways/clock";
import { openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";

// A worker process that only delivers mail, to be killed at any moment. It waits for an instant on its input: there its
// clock stands, so that the lease of a killed worker has ended for the next one.

process.stdout.write("ready\n");
const [instant] = await once(process.stdin.setEncoding("utf8"), "data");
travelTo(new Date(String(instant).trim()));
const mailer = openMailer(process.argv[2] ?? "");
// As the post office does: a round that failed is tried again.
for (;;) await deliverDueMail(mailer).catch(() => pause(50));

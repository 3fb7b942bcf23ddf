import { travelTo } from "@/server/gateways/clock";
import { openMailer } from "@/server/gateways/mail";
import { deliverDueMail } from "@/server/workers/deliver-mail";

// A worker process that only delivers mail, to be killed at any moment: `mail-worker SMTP_URL INSTANT`. Its clock stands
// at the instant it is given, so that the lease of a killed worker has ended for the next one.

const [smtpUrl = "", instant = ""] = process.argv.slice(2);
travelTo(new Date(instant));
const mailer = openMailer(smtpUrl);
process.stdout.write("ready\n");
for (;;) await deliverDueMail(mailer);

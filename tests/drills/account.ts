import { applications, outbox, outboxAttempts, outcomes } from "@/db/schema";
import { asSystem, type Cast } from "../support/cast";
import type { Arrival } from "./moody-server";

type Row = typeof outbox.$inferSelect;
type Attempt = typeof outboxAttempts.$inferSelect;

/** Closes the books: what the organisation's rows say, beside what the mail server saw. */
export async function accountOf(cast: Cast, ledger: Arrival[], calledBack: ReadonlySet<string>) {
  const rows = await asSystem(cast.organisationId, async ({ tx }) => ({
    mails: await tx.select().from(outbox),
    attempts: await tx.select().from(outboxAttempts),
    outcomes: await tx.select().from(outcomes),
    applications: await tx.select().from(applications),
  }));
  const arrivals = Map.groupBy(ledger, ({ messageId }) => messageId.split("@")[0] ?? "");
  const attempts = Map.groupBy(rows.attempts, ({ outboxId }) => outboxId);
  const of = (mail: Row): Told => ({
    mail,
    arrivals: arrivals.get(mail.id) ?? [],
    taken: (arrivals.get(mail.id) ?? []).filter(({ taken }) => taken).length,
    attempts: attempts.get(mail.id) ?? [],
  });
  const all = rows.mails.map(of);
  const refused = new Set(
    ledger.filter(({ mood }) => mood === "refuse for good").map(({ address }) => address),
  );
  const known = new Set(rows.mails.map(({ id }) => id));
  return {
    sent: all.filter(({ taken }) => taken > 0).length,
    refused: all.filter(({ mail }) => mail.state === "failed").length,
    repeated: all.reduce((sum, { taken }) => sum + Math.max(0, taken - 1), 0),
    lost: all.filter(isLost(calledBack, refused)).map(({ mail }) => mail.id),
    cancelledButSent: all
      .filter(({ mail, taken }) => taken > 0 && (calledBack.has(mail.id) || mail.state === "cancelled"))
      .map(({ mail }) => mail.id),
    unexplained: [
      ...all.filter(isUnexplained).map(({ mail }) => mail.id),
      ...ledger.filter(({ messageId }) => !known.has(messageId.split("@")[0] ?? "")),
    ],
    inDisagreement: disagreements(rows),
  };
}

interface Told {
  mail: Row;
  arrivals: Arrival[];
  taken: number;
  attempts: Attempt[];
}

/** Neither called back nor refused for good, by its own message or an earlier one to its address, and never taken. */
const isLost =
  (calledBack: ReadonlySet<string>, refused: ReadonlySet<string>) =>
  ({ mail, taken }: Told) =>
    taken === 0 && !calledBack.has(mail.id) && !(mail.state === "failed" && refused.has(mail.toAddress));

/**
 * A copy more than one needs an attempt that took the mail to the server and never heard, or never noted, that it was
 * taken: its worker was killed in the gap, or the connection fell. And all copies are one message to one address.
 */
function isUnexplained({ mail, arrivals, taken, attempts }: Told) {
  const gaps = mail.attempts - attempts.length;
  const unheard = Math.min(
    arrivals.filter(({ mood }) => mood === "drop after the answer").length,
    attempts.filter(({ result }) => result === "deferred").length,
  );
  const noted = attempts.filter(({ result }) => result === "sent").length;
  const elsewhere = arrivals.some(({ address }) => address !== mail.toAddress);
  const states = ["sent", "failed", "cancelled"];
  const wrongState = !states.includes(mail.state) || (mail.state === "sent" && taken === 0) || noted > 1;
  return taken - 1 > gaps + unheard || elsewhere || wrongState;
}

/** Mail, outcome and application of one person tell the same story. */
function disagreements(rows: {
  mails: Row[];
  outcomes: (typeof outcomes.$inferSelect)[];
  applications: (typeof applications.$inferSelect)[];
}) {
  const STORIES: Record<string, string[]> = {
    sent: ["told not_now answered"],
    // Somebody may take a release back whose mail came back.
    failed: ["undelivered active open", "cancelled active open"],
    cancelled: ["cancelled active open"],
  };
  return rows.outcomes.flatMap((outcome) => {
    const mail = rows.mails.find(({ id }) => id === outcome.outboxId);
    const application = rows.applications.find(({ id }) => id === outcome.applicationId);
    const answered = application?.answeredAt ? "answered" : "open";
    const story = `${outcome.state} ${application?.state} ${answered}`;
    return STORIES[mail?.state ?? ""]?.includes(story) ? [] : [`${mail?.state}: ${story}`];
  });
}

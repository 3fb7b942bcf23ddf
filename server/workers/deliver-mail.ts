import { setTimeout as pause } from "node:timers/promises";
import { outsideOrganisations } from "@/db/tenant";
import { failOutcome } from "@/server/domain/decisions/fail-outcome";
import { recheckRelease } from "@/server/domain/decisions/recheck-release";
import { tellOutcome } from "@/server/domain/decisions/tell-outcome";
import { type ClaimedEmail, claimEmail } from "@/server/domain/emails/claim";
import { listDueMails } from "@/server/domain/emails/reads";
import { settleEmail } from "@/server/domain/emails/settle";
import { offerToldTerms } from "@/server/domain/engagements/offer-told-terms";
import type { Scope } from "@/server/domain/scope";
import { now } from "../gateways/clock";
import { log } from "../gateways/log";
import type { Mailer } from "../gateways/mail";
import { asSystem } from "./door";
import { letterOf } from "./letter";
import { type Sending, sendingFailed } from "./sending";

const LANES = 5;
const ROUND = 25;
/** Workers choose from the front of the queue by lot, so that they seldom reach for the same mail. */
const WINDOW = 2 * ROUND;
const MOST_SETTLES = 8;

type Due = Awaited<ReturnType<typeof listDueMails>>[number];

/** Sends what is due and tells how many mails it has dealt with. Any number of workers may do so at once. */
export async function deliverDueMail(mailer: Mailer): Promise<number> {
  const front = await outsideOrganisations((tx) => listDueMails({ tx, now: now() }, WINDOW));
  const due = byLot(front).slice(0, ROUND);
  let handled = 0;
  const lane = async () => {
    for (let next = due.shift(); next; next = due.shift()) {
      if (await deliver(mailer, next)) handled += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return handled;
}

function byLot<T>(all: T[]): T[] {
  const drawn = all.map((one) => ({ one, lot: Math.random() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ one }) => one);
}

/** Claims, sends outside any transaction, settles. A crash in between costs at most a second copy, never a mail. */
async function deliver(mailer: Mailer, due: Due): Promise<boolean> {
  try {
    const mail = await claim(due);
    if (mail) await settle(due, mail, await send(mailer, mail));
    return mail !== null;
  } catch (error) {
    log.error({ error, ...due }, "A mail could not be dealt with. It is tried again.");
    return false;
  }
}

/** The mail, once it is ours alone; null when another worker has it or it should no longer go. */
function claim(due: Due): Promise<ClaimedEmail | null> {
  return asSystem(
    due.organisationId,
    async (scope) => {
      const mail = await claimEmail(scope, due);
      if (!mail || mail.mayHaveLeft) return mail;
      const goes = !mail.recipientHasLeft && (await recheckRelease(scope, due));
      if (goes) return mail;
      await settleEmail(scope, { ...due, attempt: mail.attempts, result: "dropped", chance: 0 });
      return null;
    },
    now(),
  );
}

async function send(mailer: Mailer, mail: ClaimedEmail): Promise<Sending> {
  // A process that slept beyond its lease finds that another may have the mail by now.
  if (now() >= mail.leasedUntil) return { result: "unsure", response: "The lease has ended." };
  try {
    await mailer.send(letterOf(mail));
    return { result: "sent" };
  } catch (error) {
    log.warn({ error, outboxId: mail.id, attempt: mail.attempts }, "A mail could not be sent.");
    return sendingFailed(error);
  }
}

/** Settling costs a second copy of the mail when it fails: a lost connection is given time to come back. */
async function settle(due: Due, mail: ClaimedEmail, sending: Sending) {
  const settlement = { outboxId: mail.id, attempt: mail.attempts, chance: Math.random(), ...sending };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await asSystem(due.organisationId, (scope) => settleInStep(scope, settlement), now());
    } catch (error) {
      if (attempt === MOST_SETTLES) throw error;
      await pause(200 * attempt);
    }
  }
}

/** The mail, the outcome it tells and the candidate's portal change in one transaction. */
async function settleInStep(scope: Scope, settlement: Parameters<typeof settleEmail>[1]) {
  const settled = await settleEmail(scope, settlement);
  if (settled?.state === "failed") await failOutcome(scope, settlement);
  if (settled?.state !== "sent") return;
  const outcome = await tellOutcome(scope, settlement);
  if (outcome?.kind === "consult_instead") await offerToldTerms(scope, outcome);
}

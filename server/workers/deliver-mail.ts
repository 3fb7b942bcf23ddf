import { outsideOrganisations } from "@/db/tenant";
import { tellOwnerOfReturn } from "@/server/domain/applications/tell-owner-of-return";
import { failOutcome } from "@/server/domain/decisions/fail-outcome";
import { tellOutcomes } from "@/server/domain/decisions/tell-outcomes";
import type { ClaimedEmail } from "@/server/domain/emails/claim-many";
import { findEmail, listDueMails } from "@/server/domain/emails/reads";
import { isHardBounce } from "@/server/domain/emails/rules/sending";
import { type Settlement, settleEmails } from "@/server/domain/emails/settle-many";
import { suppressAddress } from "@/server/domain/emails/suppress";
import { offerToldTerms } from "@/server/domain/engagements/offer-told-terms";
import type { Scope } from "@/server/domain/scope";
import { env } from "../env";
import { now } from "../gateways/clock";
import { log } from "../gateways/log";
import type { Mailer } from "../gateways/mail";
import { claimer } from "./claiming";
import { asSystem } from "./door";
import { letterOf } from "./letter";
import { roundOf } from "./round";
import { type Sending, sendingFailed } from "./sending";
import { openSettler } from "./settler";

const LANES = 5;
const ROUND = 50;

/** Sends what is due and tells how many mails it has dealt with. Any number of workers may do so at once. */
export async function deliverDueMail(mailer: Mailer, perMinute = env.mailPerMinute): Promise<number> {
  const front = await outsideOrganisations((tx) => listDueMails({ tx, now: now() }, 2 * ROUND));
  const next = claimer(roundOf(front, ROUND), LANES, perMinute);
  const settler = openSettler((organisationId, settlements) =>
    asSystem(organisationId, (scope) => settleInStep(scope, settlements), now()),
  );
  let handled = 0;
  const lane = async () => {
    for (let one = await next(); one; one = await next()) {
      const { organisationId, mail } = one;
      const sending = await send(mailer, mail);
      handled += 1;
      const settlement = { outboxId: mail.id, attempt: mail.attempts, chance: Math.random(), ...sending };
      await settler.add(organisationId, settlement);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await settler.finish();
  return handled;
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

/** Mails, the outcomes they tell and the candidates' portals change in one transaction. */
async function settleInStep(scope: Scope, settlements: Settlement[]) {
  const settled = await settleEmails(scope, settlements);
  const of = (wanted: string) =>
    settled.filter(({ state }) => state === wanted).map(({ outboxId }) => outboxId);
  for (const outboxId of of("failed")) {
    await failOutcome(scope, { outboxId });
    await tellOwnerOfReturn(scope, await findEmail(scope, outboxId));
    const { result, response } = settlements.find((one) => one.outboxId === outboxId) ?? {};
    if (result === "failed" && response && isHardBounce(response))
      await suppressAddress(scope, { outboxId, reason: response });
  }
  for (const outcome of await tellOutcomes(scope, { outboxIds: of("sent") }))
    if (outcome.kind === "consult_instead") await offerToldTerms(scope, outcome);
}

import { outsideOrganisations } from "@/db/tenant";
import { failOutcome } from "@/server/domain/decisions/fail-outcome";
import { lockApplicationsOfMails } from "@/server/domain/decisions/reads/leaving";
import { recheckReleases } from "@/server/domain/decisions/recheck-releases";
import { tellOutcomes } from "@/server/domain/decisions/tell-outcomes";
import { type ClaimedEmail, claimEmails } from "@/server/domain/emails/claim-many";
import { listDueMails } from "@/server/domain/emails/reads";
import { type Settlement, settleEmails } from "@/server/domain/emails/settle-many";
import { offerToldTerms } from "@/server/domain/engagements/offer-told-terms";
import type { Scope } from "@/server/domain/scope";
import { now } from "../gateways/clock";
import { log } from "../gateways/log";
import type { Mailer } from "../gateways/mail";
import { asSystem } from "./door";
import { letterOf } from "./letter";
import { type Batch, roundOf } from "./round";
import { type Sending, sendingFailed } from "./sending";
import { openSettler } from "./settler";

const LANES = 5;
const ROUND = 100;

/** Sends what is due and tells how many mails it has dealt with. Any number of workers may do so at once. */
export async function deliverDueMail(mailer: Mailer): Promise<number> {
  const front = await outsideOrganisations((tx) => listDueMails({ tx, now: now() }, 2 * ROUND));
  const next = claimer(roundOf(front, ROUND));
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

/** Hands out mails one by one, and claims the next batch before the lanes run dry. */
function claimer(batches: Batch[]) {
  const claimed: { organisationId: string; mail: ClaimedEmail }[] = [];
  let claiming: Promise<void> | undefined;
  const more = () => {
    const batch = batches.shift();
    if (!batch) return undefined;
    const { organisationId } = batch;
    claiming = claim(batch).then((mails) => {
      claimed.push(...mails.map((mail) => ({ organisationId, mail })));
      claiming = undefined;
    });
    return claiming;
  };
  return async () => {
    while (claimed.length === 0) {
      const coming = claiming ?? more();
      if (!coming) return undefined;
      await coming;
    }
    if (claimed.length <= LANES && !claiming) more();
    return claimed.shift();
  };
}

/** The mails that are ours alone now; without those that another worker has and those that should no longer go. */
async function claim({ organisationId, outboxIds }: Batch): Promise<ClaimedEmail[]> {
  try {
    return await asSystem(organisationId, (scope) => claimInStep(scope, outboxIds), now());
  } catch (error) {
    log.error({ error, organisationId }, "Mails could not be claimed. They are tried again.");
    return [];
  }
}

async function claimInStep(scope: Scope, outboxIds: string[]) {
  const busy = await lockApplicationsOfMails(scope, outboxIds);
  const mails = await claimEmails(scope, { outboxIds: outboxIds.filter((id) => !busy.includes(id)) });
  // One that may have left already goes again, whatever has happened since: it cannot be called back.
  const fresh = mails.filter(({ mayHaveLeft }) => !mayHaveLeft);
  const stale = new Set(await recheckReleases(scope, { outboxIds: fresh.map(({ id }) => id) }));
  for (const { id, recipientHasLeft } of fresh) if (recipientHasLeft) stale.add(id);
  const dropped = mails.filter(({ id }) => stale.has(id));
  const drop = ({ id, attempts }: ClaimedEmail): Settlement => ({
    ...{ outboxId: id, attempt: attempts, result: "dropped", chance: 0 },
  });
  if (dropped.length > 0) await settleEmails(scope, dropped.map(drop));
  return mails.filter(({ id }) => !stale.has(id));
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
  for (const outboxId of of("failed")) await failOutcome(scope, { outboxId });
  for (const outcome of await tellOutcomes(scope, { outboxIds: of("sent") }))
    if (outcome.kind === "consult_instead") await offerToldTerms(scope, outcome);
}

import { tellOwnerOfReturn } from "@/server/domain/applications/tell-owner-of-return";
import { failOutcome } from "@/server/domain/decisions/fail-outcome";
import { lockApplicationsOfMails } from "@/server/domain/decisions/reads/leaving";
import { recheckReleases } from "@/server/domain/decisions/recheck-releases";
import { type ClaimedEmail, claimEmails } from "@/server/domain/emails/claim-many";
import { listSuppressed } from "@/server/domain/emails/reads/suppressions";
import { addressNorm } from "@/server/domain/emails/rules/sending";
import { settleEmails } from "@/server/domain/emails/settle-many";
import type { Scope } from "@/server/domain/scope";
import { now } from "../gateways/clock";
import { log } from "../gateways/log";
import { asSystem } from "./door";
import type { Batch } from "./round";

/** Hands out mails one by one, and claims the next batch before the lanes run dry. */
export function claimer(batches: Batch[], lanes: number, perMinute: number | null) {
  const claimed: { organisationId: string; mail: ClaimedEmail }[] = [];
  let claiming: Promise<void> | undefined;
  const more = () => {
    const batch = batches.shift();
    if (!batch) return undefined;
    const { organisationId } = batch;
    claiming = claim(batch, perMinute).then((mails) => {
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
    if (claimed.length <= lanes && !claiming) more();
    return claimed.shift();
  };
}

/** The mails that are ours alone now; without those that another worker has and those that should no longer go. */
async function claim(
  { organisationId, outboxIds }: Batch,
  perMinute: number | null,
): Promise<ClaimedEmail[]> {
  try {
    return await asSystem(organisationId, (scope) => claimInStep(scope, outboxIds, perMinute), now());
  } catch (error) {
    log.error({ error, organisationId }, "Mails could not be claimed. They are tried again.");
    return [];
  }
}

async function claimInStep(scope: Scope, outboxIds: string[], perMinute: number | null) {
  const busy = await lockApplicationsOfMails(scope, outboxIds);
  const free = outboxIds.filter((id) => !busy.includes(id));
  const mails = await claimEmails(scope, { outboxIds: free, perMinute });
  // One that may have left already goes again, whatever has happened since: it cannot be called back.
  const fresh = mails.filter(({ mayHaveLeft }) => !mayHaveLeft);
  const dropped = new Set(await recheckReleases(scope, { outboxIds: fresh.map(({ id }) => id) }));
  for (const { id, recipientHasLeft, isUnwanted } of fresh)
    if (recipientHasLeft || isUnwanted) dropped.add(id);
  const blocked = await listSuppressed(
    scope,
    fresh.map(({ toAddress }) => addressNorm(toAddress)),
  );
  const failed = fresh.filter(({ id, toAddress }) => !dropped.has(id) && blocked.has(addressNorm(toAddress)));
  const refused = new Set([...dropped, ...failed.map(({ id }) => id)]);
  const settled = mails
    .filter(({ id }) => refused.has(id))
    .map(({ id, attempts }) => ({
      outboxId: id,
      attempt: attempts,
      chance: 0,
      ...(dropped.has(id) ? DROPPED : BLOCKED),
    }));
  if (settled.length > 0) await settleEmails(scope, settled);
  for (const mail of failed) {
    await failOutcome(scope, { outboxId: mail.id });
    await tellOwnerOfReturn(scope, { ...mail, lastError: BLOCKED.response });
  }
  return mails.filter(({ id }) => !refused.has(id));
}

const DROPPED = { result: "dropped" } as const;
const BLOCKED = { result: "failed", response: "Not sent: mail to this address came back before." } as const;

import { and, eq, isNull } from "drizzle-orm";
import { retentionNotices } from "@/db/schema";
import { addDays } from "../applications/rules";
import { audit } from "../audit/record";
import { queueEmail } from "../emails/queue";
import { newId } from "../ids";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";
import { beginErasing } from "./begin-erasing";
import { dayMonthsBefore, type Going, listOverheard, listSilentSince, MOST_SILENT } from "./reads/retention";
import { erasesOn, NOTICE_DAYS } from "./rules/retention";

/**
 * Tells who has been silent for the organisation's months that they will be erased, and has those erased whose day has
 * come. Whoever was heard of meanwhile stays. Tells how many were told and how many go.
 */
export async function watchRetention(scope: Scope): Promise<{ told: number; going: number }> {
  const { retentionMonths: months, timeZone } = await findOrganisation(scope);
  if (months === null) return { told: 0, going: 0 };
  const today = dayIn(timeZone, scope.now);
  const day = dayMonthsBefore(addDays(today, NOTICE_DAYS), months);
  const silent = await listSilentSince(scope, { day, timeZone });
  // Whoever is not on a whole list was heard of; of a list that was cut off nobody knows.
  if (silent.length < MOST_SILENT) await keepOverheard(scope, silent);
  const count = { told: 0, going: 0 };
  for (const one of silent) {
    if (one.erasesOn === null) {
      await tell(scope, one, erasesOn(one.lastContactOn, months, today));
      count.told += 1;
    } else if (one.erasesOn <= today) {
      await beginErasing(scope, { candidateId: one.candidateId, reason: "retention" });
      count.going += 1;
    }
  }
  return count;
}

async function tell(scope: Scope, { candidateId, name, email }: Going, on: string) {
  const id = newId();
  const row = { id, candidateId, noticedAt: scope.now, erasesOn: on };
  const { rowCount } = await scope.tx.insert(retentionNotices).values(row).onConflictDoNothing();
  if (!rowCount) return;
  await queueEmail(scope, {
    kind: "erasure_notice",
    key: `erasure_notice:${id}`,
    to: { name, address: email },
    candidateId,
    fields: { candidate_name: name, erases_on: on },
  });
  await audit(scope, "candidate.erasure-announced", { id: candidateId }, { after: { erasesOn: on } });
}

async function keepOverheard(scope: Scope, silent: readonly Going[]) {
  const ids = silent.map(({ candidateId }) => candidateId);
  for (const { id, candidateId } of await listOverheard(scope, ids)) {
    await scope.tx
      .update(retentionNotices)
      .set({ keptAt: scope.now })
      .where(and(eq(retentionNotices.id, id), isNull(retentionNotices.keptAt)));
    await audit(scope, "candidate.kept", { id: candidateId });
  }
}

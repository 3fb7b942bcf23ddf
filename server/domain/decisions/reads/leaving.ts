import { asc } from "drizzle-orm";
import { applications, outcomes } from "@/db/schema";
import { isAmong } from "../../ids";
import type { Scope } from "../../scope";

/**
 * Holds the applications whose outcomes these mails tell until the transaction ends, and names the mails of those that
 * somebody else is changing at this moment: they are left for later, so that who holds many mails waits for nobody.
 */
export async function lockApplicationsOfMails(scope: Scope, outboxIds: string[]): Promise<string[]> {
  const theirs = await scope.tx
    .select({ outboxId: outcomes.outboxId, applicationId: outcomes.applicationId })
    .from(outcomes)
    .where(isAmong(outcomes.outboxId, outboxIds));
  if (theirs.length === 0) return [];
  const held = await scope.tx
    .select({ id: applications.id })
    .from(applications)
    .where(
      isAmong(
        applications.id,
        theirs.map(({ applicationId }) => applicationId),
      ),
    )
    .orderBy(asc(applications.id))
    .for("update", { skipLocked: true });
  const mine = new Set(held.map(({ id }) => id));
  return theirs.filter(({ applicationId }) => !mine.has(applicationId)).map(({ outboxId }) => outboxId);
}

import { and, eq, inArray } from "drizzle-orm";
import { erasures, outbox, outcomes } from "@/db/schema";
import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { newId } from "../ids";
import { takeTurn } from "../interviews/reads/applicants";
import { callOffApplication } from "../portal/call-off";
import { enqueue } from "../queue";
import type { Scope } from "../scope";
import { findKept } from "./reads/kept";

/** So long who sat on a panel has to hear that it is off, before the mail that says so is emptied too. */
const GRACE_MS = 20_000;

interface Beginning {
  candidateId: string;
  reason: (typeof erasures.$inferInsert)["reason"];
  askedBy?: string;
}

/**
 * The first part of erasing somebody, at once: nothing more is sent to them, what was planned with them is called off,
 * and a worker is left the rest. Begun twice, it is done once.
 */
export async function beginErasing(scope: Scope, { candidateId, reason, askedBy }: Beginning) {
  const { rowCount } = await scope.tx
    .insert(erasures)
    .values({ id: newId(), candidateId, reason, askedBy: askedBy ?? null, askedAt: scope.now })
    .onConflictDoNothing();
  if (!rowCount) return;
  for (const applicationId of (await findKept(scope, candidateId)).openApplications) {
    await takeTurn(scope, applicationId);
    await callOffApplication(scope, await findApplication(scope, applicationId), "");
  }
  await scope.tx
    .update(outcomes)
    .set({ state: "cancelled", cancelledAt: scope.now })
    .where(and(eq(outcomes.candidateId, candidateId), eq(outcomes.state, "leaving")));
  await scope.tx
    .update(outbox)
    .set({ state: "cancelled" })
    .where(and(eq(outbox.candidateId, candidateId), inArray(outbox.state, ["queued", "held"])));
  await audit(scope, "candidate.erasure-asked", { id: candidateId }, { after: { reason } });
  const runAt = new Date(scope.now.getTime() + GRACE_MS);
  await enqueue(scope, "erase-candidate", { candidateId }, runAt);
}

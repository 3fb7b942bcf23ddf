import { and, asc, eq } from "drizzle-orm";
import { applications, outcomes } from "@/db/schema";
import { answerApplications } from "../applications/answer-many";
import { auditMany } from "../audit/record-many";
import { isAmong } from "../ids";
import { announceMany } from "../queue";
import type { Scope } from "../scope";
import type { Outcome } from "./reads";

/**
 * These mails have gone: in the same transaction the candidates' portals show the outcomes they tell, and the promises
 * are answered. Mails that tell no outcome are none of its business.
 */
export async function tellOutcomes(scope: Scope, { outboxIds }: { outboxIds: string[] }): Promise<Outcome[]> {
  const leaving = await scope.tx
    .select({ id: outcomes.id, applicationId: outcomes.applicationId })
    .from(outcomes)
    .where(and(isAmong(outcomes.outboxId, outboxIds), eq(outcomes.state, "leaving")));
  if (leaving.length === 0) return [];
  const waiting = await scope.tx
    .select({ id: applications.id, state: applications.state })
    .from(applications)
    .where(
      isAmong(
        applications.id,
        leaving.map(({ applicationId }) => applicationId),
      ),
    )
    .orderBy(asc(applications.id))
    .for("update");
  const told = await scope.tx
    .update(outcomes)
    .set({ state: "told", toldAt: scope.now })
    .where(
      and(
        isAmong(
          outcomes.id,
          leaving.map(({ id }) => id),
        ),
        eq(outcomes.state, "leaving"),
      ),
    )
    .returning();
  const active = new Set(waiting.filter(({ state }) => state === "active").map(({ id }) => id));
  await answerApplications(
    scope,
    told
      .filter(({ applicationId }) => active.has(applicationId))
      .map(({ applicationId, kind }) => ({ applicationId, state: kind })),
  );
  await auditMany(
    scope,
    "outcome.told",
    told.map((subject) => ({ subject, change: { after: { kind: subject.kind, toldAt: scope.now } } })),
  );
  await announceMany(
    scope,
    "outcome",
    told.map(({ id }) => id),
  );
  await announceMany(
    scope,
    "application",
    told.map(({ applicationId }) => applicationId),
  );
  return told;
}

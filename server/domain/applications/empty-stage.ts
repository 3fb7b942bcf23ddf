import { and, eq, sql } from "drizzle-orm";
import { applications, stageMoves } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { auditMany } from "../audit/record-many";
import type { Stage } from "../jobs/reads";
import { announceMany } from "../queue";
import { memberOf, type Scope } from "../scope";

/**
 * Moves everybody who waits in a stage to another one, because the first is removed. Nobody's wait begins anew by
 * that, and no promise moves. Answered and withdrawn applications stay where they ended. Tells how many moved.
 */
export async function emptyStage(scope: Scope, from: Stage, to: Stage): Promise<number> {
  const moved = await scope.tx
    .update(applications)
    .set({ stageId: to.id, version: sql`${applications.version} + 1` })
    .where(and(eq(applications.stageId, from.id), eq(applications.state, "active")))
    .returning({ id: applications.id, version: applications.version });
  const movedBy = memberOf(scope);
  await insertMany(
    scope.tx,
    stageMoves,
    moved.map(({ id: applicationId }) => ({
      ...{ applicationId, fromStageId: from.id, toStageId: to.id },
      ...{ movedBy, movedAt: scope.now },
    })),
  );
  await auditMany(
    scope,
    "application.moved",
    moved.map(({ id, version }) => ({
      subject: { id, applicationId: id },
      change: {
        before: { stage: from.name, version: version - 1 },
        after: { stage: to.name, version, because: "Its stage was removed." },
      },
    })),
  );
  await announceMany(
    scope,
    "application",
    moved.map(({ id }) => id),
  );
  return moved.length;
}

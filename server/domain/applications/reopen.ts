import { and, desc, eq } from "drizzle-orm";
import { applications, stageMoves } from "@/db/schema";
import { findStage, holdJob, listStages } from "../jobs/reads";
import type { Scope } from "../scope";
import type { Application } from "./reads";

/**
 * An answered application waits again, in the stage it was answered from, or, when that was removed, in the one before
 * it. Whoever calls says why in the trail.
 */
export async function reopenApplication(
  scope: Scope,
  { id, jobId, stageId, version }: Pick<Application, "id" | "jobId" | "stageId" | "version">,
  promisedOn: string,
) {
  const [last] = await scope.tx
    .select()
    .from(stageMoves)
    .where(and(eq(stageMoves.applicationId, id), eq(stageMoves.toStageId, stageId)))
    .orderBy(desc(stageMoves.movedAt), desc(stageMoves.id))
    .limit(1);
  await holdJob(scope, jobId);
  const toStageId = await standingStage(scope, jobId, last?.fromStageId ?? stageId);
  await scope.tx
    .update(applications)
    .set({
      state: "active",
      stageId: toStageId,
      stageEnteredAt: scope.now,
      promisedOn,
      answeredAt: null,
      version: version + 1,
    })
    .where(eq(applications.id, id));
  if (toStageId === stageId) return;
  const movedBy = scope.actor.type === "member" ? scope.actor.memberId : null;
  await scope.tx
    .insert(stageMoves)
    .values({ applicationId: id, fromStageId: stageId, toStageId, movedBy, movedAt: scope.now });
}

async function standingStage(scope: Scope, jobId: string, stageId: string): Promise<string> {
  const { position, removedAt } = await findStage(scope, stageId);
  if (!removedAt) return stageId;
  const open = (await listStages(scope, jobId)).filter(({ kind }) => kind !== "final");
  const before = open.findLast((stage) => stage.position <= position) ?? open[0];
  return before?.id ?? stageId;
}

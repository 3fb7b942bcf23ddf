import { and, eq } from "drizzle-orm";
import { applications, stageMoves } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { listStages } from "../jobs/reads";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findApplication } from "./reads";

/** Brings an application to its final stage with the answer its candidate has just been given. */
export async function answerApplication(
  scope: Scope,
  { applicationId, state }: { applicationId: string; state: "hired" | "not_now" | "consult_instead" },
) {
  const application = await findApplication(scope, applicationId);
  const final = (await listStages(scope, application.jobId)).find(({ kind }) => kind === "final");
  const stageId = final?.id ?? application.stageId;
  const [answered] = await scope.tx
    .update(applications)
    .set({
      state,
      stageId,
      stageEnteredAt: scope.now,
      answeredAt: application.answeredAt ?? scope.now,
      version: application.version + 1,
    })
    .where(and(eq(applications.id, applicationId), eq(applications.version, application.version)))
    .returning();
  if (!answered) throw new Conflict("Somebody changed this application meanwhile. Look again.");

  if (stageId !== application.stageId)
    await scope.tx.insert(stageMoves).values({
      applicationId,
      fromStageId: application.stageId,
      toStageId: stageId,
      movedBy: scope.actor.type === "member" ? scope.actor.memberId : null,
      movedAt: scope.now,
    });
  await audit(
    scope,
    "application.answered",
    { id: applicationId, applicationId },
    { before: { state: application.state, promisedOn: application.promisedOn }, after: { state } },
  );
  await announce(scope, "application", applicationId);
  return answered;
}

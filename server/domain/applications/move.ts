import { and, eq } from "drizzle-orm";
import { applications, promises, stageMoves } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, NotFound, refuse } from "../errors";
import { findStage, holdJob } from "../jobs/reads";
import { refuseRemovedStage } from "../jobs/rules/stages";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { MoveInput } from "./input";
import { findApplication } from "./reads";
import { listMoves } from "./reads/history";
import { promiseInStage, refuseMove } from "./rules";

/** Moves an application to another stage, if it still is as the person saw it. Of two who move at once, one does. */
export async function moveApplication(scope: Scope, { applicationId, toStageId, version }: MoveInput) {
  const application = await findApplication(scope, applicationId);
  // Held, so that no stage is removed between looking and moving.
  await holdJob(scope, application.jobId);
  const [from, to] = [await findStage(scope, application.stageId), await findStage(scope, toStageId)];
  if (to.jobId !== application.jobId) throw new NotFound("This stage");
  refuse(refuseRemovedStage(to));
  if (application.version !== version) throw await overtaken(scope, applicationId);
  refuse(refuseMove({ state: application.state, toKind: to.kind, isThere: from.id === to.id }));

  const { timeZone } = await findOrganisation(scope);
  const moves = await listMoves(scope, applicationId);
  const promisedOn = promiseInStage({
    today: dayIn(timeZone, scope.now),
    promisedOn: application.promisedOn,
    stagePromisedDays: to.promisedDays,
    wasThere: moves.some((move) => move.toStageId === to.id),
  });
  const [moved] = await scope.tx
    .update(applications)
    .set({ stageId: to.id, stageEnteredAt: scope.now, promisedOn, version: version + 1 })
    .where(and(eq(applications.id, applicationId), eq(applications.version, version)))
    .returning();
  if (!moved) throw await overtaken(scope, applicationId);

  const movedBy = memberOf(scope);
  await scope.tx
    .insert(stageMoves)
    .values({ applicationId, fromStageId: from.id, toStageId: to.id, movedBy, movedAt: scope.now });
  if (promisedOn !== application.promisedOn)
    await scope.tx.insert(promises).values({
      applicationId,
      candidateId: application.candidateId,
      promisedOn,
      reason: "stage",
      setBy: movedBy,
      setAt: scope.now,
    });
  await audit(
    scope,
    "application.moved",
    { id: applicationId, applicationId },
    {
      before: { stage: from.name, promisedOn: application.promisedOn, version },
      after: { stage: to.name, promisedOn, version: moved.version },
    },
  );
  await announce(scope, "application", applicationId);
  return moved;
}

/** Says who was quicker, so that the person understands what they now see. */
async function overtaken(scope: Scope, applicationId: string) {
  const { stageId } = await findApplication(scope, applicationId);
  const { name } = await findStage(scope, stageId);
  const [last] = await listMoves(scope, applicationId);
  const who = last?.by ?? "Somebody";
  return new Conflict(
    `${who} changed this application meanwhile: it is in “${name}” now. Look again before you move it.`,
  );
}

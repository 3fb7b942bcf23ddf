import { applications, promises, stageMoves } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, NotFound } from "../errors";
import { holdJob, listStages } from "../jobs/reads";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findApplication } from "./reads";
import { addDays } from "./rules";

interface CallBack {
  candidateId: string;
  jobId: string;
  /** The application whose engagement led here. */
  calledBackFromId: string;
}

/** Makes an application for somebody who is called back: they need not apply again. */
export async function createApplicationForCallBack(
  scope: Scope,
  { candidateId, jobId, calledBackFromId }: CallBack,
) {
  const from = await findApplication(scope, calledBackFromId);
  if (from.candidateId !== candidateId) throw new NotFound("This application");
  const job = await holdJob(scope, jobId);
  const stage = (await listStages(scope, job.id)).findLast(({ kind }) => kind !== "final");
  if (!stage) throw new Error("A job without a stage cannot be applied for.");
  const { timeZone } = await findOrganisation(scope);
  const promisedOn = addDays(dayIn(timeZone, scope.now), job.promisedDays);

  const [application] = await scope.tx
    .insert(applications)
    .values({
      jobId: job.id,
      candidateId,
      stageId: stage.id,
      ownerId: memberOf(scope),
      source: "call back",
      appliedAt: scope.now,
      stageEnteredAt: scope.now,
      promisedOn,
      cvId: from.cvId,
      consentText: from.consentText,
      calledBackFromId,
    })
    .onConflictDoNothing()
    .returning();
  if (!application) throw new Conflict("This candidate has an application for this job already.", "jobId");

  const applicationId = application.id;
  const movedBy = memberOf(scope);
  await scope.tx
    .insert(stageMoves)
    .values({ applicationId, toStageId: stage.id, movedBy, movedAt: scope.now });
  await scope.tx
    .insert(promises)
    .values({ applicationId, candidateId, promisedOn, reason: "applied", setBy: movedBy, setAt: scope.now });
  await audit(
    scope,
    "application.called-back",
    { id: applicationId, applicationId },
    { after: { job: job.title, promisedOn, calledBackFromId } },
  );
  await announce(scope, "application", applicationId);
  return application;
}

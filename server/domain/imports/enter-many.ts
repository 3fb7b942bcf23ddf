import { applications, promises, stageMoves } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { addDays } from "../applications/rules";
import { newId } from "../ids";
import { findJob, listStages } from "../jobs/reads";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";

interface Place {
  jobId: string;
  stageId: string | null;
  startedBy: string | null;
}

interface Entrant {
  id: string;
  source: string;
}

/** Puts people who were just added into a job: each is promised an answer as whoever applies, and is written nothing. */
export async function enterMany(
  scope: Scope,
  { jobId, stageId, startedBy }: Place,
  people: readonly Entrant[],
) {
  const job = await findJob(scope, jobId);
  const stages = await listStages(scope, jobId);
  const stage = stages.find(({ id }) => id === stageId) ?? stages[0];
  if (!stage) throw new Error("A job without a stage cannot take anybody.");
  const { timeZone } = await findOrganisation(scope);
  const promisedOn = addDays(dayIn(timeZone, scope.now), job.promisedDays);
  const entering = people.map(({ id: candidateId, source }) => ({ id: newId(), candidateId, source }));
  await insertMany(
    scope.tx,
    applications,
    entering.map((entry) => ({
      ...entry,
      ...{ jobId, stageId: stage.id, ownerId: job.recruiterId, promisedOn },
      ...{ appliedAt: scope.now, stageEnteredAt: scope.now },
    })),
  );
  const ids = entering.map(({ id: applicationId, candidateId }) => ({ applicationId, candidateId }));
  await insertMany(
    scope.tx,
    stageMoves,
    ids.map(({ applicationId }) => ({
      ...{ applicationId, toStageId: stage.id, movedBy: startedBy, movedAt: scope.now },
    })),
  );
  await insertMany(
    scope.tx,
    promises,
    ids.map((both) => ({
      ...both,
      promisedOn,
      reason: "applied" as const,
      setBy: startedBy,
      setAt: scope.now,
    })),
  );
}

import { asc, eq } from "drizzle-orm";
import { applications, candidates, stageMoves } from "@/db/schema";
import { NotFound } from "../../errors";
import { isAmong } from "../../ids";
import { findStage, listEveryStage, type Stage } from "../../jobs/reads";
import type { Scope } from "../../scope";
import type { MovesPreviewInput } from "../input/many";
import { refuseMove } from "../rules";

const columns = {
  id: applications.id,
  jobId: applications.jobId,
  candidateId: applications.candidateId,
  name: candidates.name,
  address: candidates.email,
  stageId: applications.stageId,
  state: applications.state,
  promisedOn: applications.promisedOn,
  version: applications.version,
};

/** The applications that are to move or whose candidates are written to, all of one job. */
export async function findMoving(scope: Scope, ids: readonly string[]) {
  const found = await scope.tx
    .select(columns)
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .where(isAmong(applications.id, ids))
    .orderBy(asc(candidates.name), asc(applications.id));
  const [first] = found;
  if (!first || found.length < new Set(ids).size || found.some(({ jobId }) => jobId !== first.jobId))
    throw new NotFound("One of these applications");
  return found;
}

/** Held in the order of their ids, so that two who move many at once take turns. */
export async function lockMoving(scope: Scope, ids: readonly string[]) {
  await scope.tx
    .select({ id: applications.id })
    .from(applications)
    .where(isAmong(applications.id, ids))
    .orderBy(asc(applications.id))
    .for("update");
  return findMoving(scope, ids);
}

type Moving = Awaited<ReturnType<typeof findMoving>>[number];

/** Why one of many stays where it is; null when it moves. */
export const staysBecause = ({ state, stageId }: Moving, to: Stage) =>
  refuseMove({ state, toKind: to.kind, isThere: stageId === to.id });

/** Who would move to a stage, and who would stay, and why. */
export async function previewMoves(scope: Scope, { applicationIds, toStageId }: MovesPreviewInput) {
  const moving = await findMoving(scope, applicationIds);
  const to = await findStage(scope, toStageId);
  if (to.removedAt || to.jobId !== moving[0]?.jobId) throw new NotFound("This stage");
  return {
    moves: moving
      .filter((one) => !staysBecause(one, to))
      .map(({ id: applicationId, version }) => ({ applicationId, toStageId, version })),
    staying: moving.flatMap((one) => {
      const why = staysBecause(one, to);
      return why ? [{ id: one.id, name: one.name, why }] : [];
    }),
  };
}

/** The stages of the job that these are of, by id; also removed ones. */
export async function stagesOf(scope: Scope, jobId: string) {
  return new Map((await listEveryStage(scope, jobId)).map((stage) => [stage.id, stage]));
}

/** Where each of these was before: `application stage`. */
export async function listWhereBefore(scope: Scope, ids: readonly string[]): Promise<Set<string>> {
  const rows = await scope.tx
    .selectDistinct({ applicationId: stageMoves.applicationId, stageId: stageMoves.toStageId })
    .from(stageMoves)
    .where(isAmong(stageMoves.applicationId, ids));
  return new Set(rows.map(({ applicationId, stageId }) => `${applicationId} ${stageId}`));
}

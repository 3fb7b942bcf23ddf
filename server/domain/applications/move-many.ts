import { sql } from "drizzle-orm";
import { applications, promises, stageMoves } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { auditMany } from "../audit/record-many";
import { Conflict, NotFound, refuse } from "../errors";
import { holdJob } from "../jobs/reads";
import { refuseRemovedStage } from "../jobs/rules/stages";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announceMany } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { MoveManyInput } from "./input/many";
import { findMoving, listWhereBefore, lockMoving, stagesOf, staysBecause } from "./reads/moving";
import { promiseInStage } from "./rules";

/**
 * Moves many applications of one job at once, each if it still is as the person saw it; the others stay. Tells from
 * where each came, so that the same verb takes all of it back.
 */
export async function moveMany(scope: Scope, { moves }: MoveManyInput) {
  const ids = moves.map(({ applicationId }) => applicationId);
  const [{ jobId } = { jobId: "" }] = await findMoving(scope, ids);
  await holdJob(scope, jobId);
  const [moving, stages] = [await lockMoving(scope, ids), await stagesOf(scope, jobId)];
  const wanted = new Map(moves.map((move) => [move.applicationId, move]));
  const before = await listWhereBefore(scope, ids);
  const { timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);

  const going = moving.flatMap((one) => {
    const move = wanted.get(one.id);
    const to = move && stages.get(move.toStageId);
    if (!to) throw new NotFound("This stage");
    refuse(refuseRemovedStage(to));
    if (one.version !== move.version || staysBecause(one, to)) return [];
    const promisedOn = promiseInStage({
      ...{ today, promisedOn: one.promisedOn, stagePromisedDays: to.promisedDays },
      wasThere: before.has(`${one.id} ${to.id}`),
    });
    return [{ ...one, to, from: stages.get(one.stageId), was: one.promisedOn, promisedOn }];
  });
  if (going.length === 0)
    throw new Conflict("Nobody moved: somebody else changed these applications meanwhile. Look again.");
  await write(scope, going);
  return {
    moved: going.map(({ id, stageId, version }) => ({
      ...{ applicationId: id, toStageId: stageId, version: version + 1 },
    })),
    stayed: moving.length - going.length,
  };
}

interface Going {
  id: string;
  candidateId: string;
  stageId: string;
  version: number;
  from: { name: string } | undefined;
  to: { id: string; name: string };
  was: string;
  promisedOn: string;
}

async function write(scope: Scope, going: readonly Going[]) {
  const column = (of: (one: Going) => string) => sql.param(going.map(of));
  const [setBy, at] = [memberOf(scope), scope.now];
  await scope.tx.execute(sql`
    update ${applications} set stage_id = n.stage_id, promised_on = n.promised_on, version = version + 1,
      stage_entered_at = ${at.toISOString()}::timestamptz
    from unnest(
      ${column(({ id }) => id)}::uuid[], ${column(({ to }) => to.id)}::uuid[],
      ${column(({ promisedOn }) => promisedOn)}::date[]
    ) n(id, stage_id, promised_on)
    where ${applications.id} = n.id`);
  await insertMany(
    scope.tx,
    stageMoves,
    going.map(({ id: applicationId, stageId: fromStageId, to }) => ({
      ...{ applicationId, fromStageId, toStageId: to.id, movedBy: setBy, movedAt: at },
    })),
  );
  await insertMany(
    scope.tx,
    promises,
    going
      .filter(({ was, promisedOn }) => was !== promisedOn)
      .map(({ id: applicationId, candidateId, promisedOn }) => ({
        ...{ applicationId, candidateId, promisedOn, reason: "stage" as const, setBy, setAt: at },
      })),
  );
  await auditMany(
    scope,
    "application.moved",
    going.map(({ id, from, to, was, promisedOn, version }) => ({
      subject: { id, applicationId: id },
      change: {
        before: { stage: from?.name, promisedOn: was, version },
        after: { stage: to.name, promisedOn, version: version + 1, together: going.length },
      },
    })),
  );
  await announceMany(
    scope,
    "application",
    going.map(({ id }) => id),
  );
}

import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { type ArrangeStagesInput, arrangeStagesInput } from "../jobs/input/stages";
import { lockJob, type Stage } from "../jobs/reads";
import { refuseArranging, refuseEmptying } from "../jobs/rules/stages";
import { writeStages } from "../jobs/write-stages";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { emptyStage } from "./empty-stage";
import { countOpen } from "./reads/stages";

/**
 * Adds, names, orders and removes a job's stages at once. Whoever stands in a stage that goes moves where it is said,
 * and whoever applies or moves meanwhile waits, and meets the stages as they are then.
 */
export async function arrangeStages(scope: Scope, input: ArrangeStagesInput) {
  const { jobId, version, stages: given, destinations } = arrangeStagesInput.parse(input);
  const job = await lockJob(scope, jobId);
  refuse(refuseArranging({ version: job.stagesVersion, seen: version }));
  const { before, after, gone } = await writeStages(scope, job.id, given);

  const open = await countOpen(scope, job.id);
  const emptied: { from: string; to: string; applications: number }[] = [];
  for (const stage of gone) {
    const place = destinations.find(({ fromStageId }) => fromStageId === stage.id)?.toPlace;
    const to = place === undefined ? null : (after[place] ?? null);
    const standing = open.get(stage.id) ?? 0;
    refuse(refuseEmptying({ name: stage.name, open: standing, to }), `destinations.${stage.id}`);
    if (standing === 0 || !to) continue;
    emptied.push({ from: stage.name, to: to.name, applications: await emptyStage(scope, stage, to) });
  }
  await scope.tx
    .update(jobs)
    .set({ stagesVersion: version + 1 })
    .where(eq(jobs.id, job.id));
  await audit(scope, "job.stages-arranged", job, {
    before: { stages: before.map(inWords) },
    after: { stages: after.map(inWords), ...(emptied.length > 0 && { moved: emptied }) },
  });
  await announce(scope, "careers", job.id);
  return { version: version + 1, moved: emptied.reduce((sum, { applications }) => sum + applications, 0) };
}

const inWords = ({ name, candidateName, kind, promisedDays }: Stage) => ({
  ...{ name, candidateName, kind, promisedDays },
});

import { and, eq, inArray, sql } from "drizzle-orm";
import { applications, stageMoves, stages } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { auditMany } from "../audit/record-many";
import { isAmong } from "../ids";
import { announceMany } from "../queue";
import type { Scope } from "../scope";
import { resumePromise } from "./resume-promise";

export interface Answer {
  applicationId: string;
  state: "hired" | "not_now" | "consult_instead";
}

/** Brings applications to their final stage with the answers their candidates have just been given. */
export async function answerApplications(scope: Scope, answers: Answer[]) {
  if (answers.length === 0) return [];
  const before = await scope.tx
    .select()
    .from(applications)
    .where(
      isAmong(
        applications.id,
        answers.map(({ applicationId }) => applicationId),
      ),
    )
    .for("update");
  // What the candidate took is theirs also when the answer comes while we wait for them.
  for (const { id, promisePausedAt } of before)
    if (promisePausedAt) await resumePromise(scope, { applicationId: id });
  const jobIds = [...new Set(before.map(({ jobId }) => jobId))];
  const finals = await scope.tx
    .select({ id: stages.id, jobId: stages.jobId })
    .from(stages)
    .where(and(inArray(stages.jobId, jobIds), eq(stages.kind, "final")));
  const finalOf = new Map(finals.map(({ id, jobId }) => [jobId, id]));
  const answered = before.flatMap((application) => {
    const answer = answers.find(({ applicationId }) => applicationId === application.id);
    return answer
      ? [
          {
            application,
            state: answer.state,
            toStageId: finalOf.get(application.jobId) ?? application.stageId,
          },
        ]
      : [];
  });
  const column = (of: (one: (typeof answered)[number]) => string) => sql.param(answered.map(of));
  await scope.tx.execute(sql`
    update ${applications} set state = n.state, stage_id = n.stage_id, stage_entered_at = ${scope.now.toISOString()}::timestamptz,
      answered_at = coalesce(answered_at, ${scope.now.toISOString()}::timestamptz), version = version + 1
    from unnest(
      ${column(({ application }) => application.id)}::uuid[], ${column(({ state }) => state)}::text[],
      ${column(({ toStageId }) => toStageId)}::uuid[]
    ) n(id, state, stage_id)
    where ${applications.id} = n.id`);
  await insertMany(
    scope.tx,
    stageMoves,
    answered
      .filter(({ application, toStageId }) => application.stageId !== toStageId)
      .map(({ application, toStageId }) => ({
        ...{ applicationId: application.id, fromStageId: application.stageId, toStageId },
        ...{ movedBy: scope.actor.type === "member" ? scope.actor.memberId : null, movedAt: scope.now },
      })),
  );
  await auditMany(
    scope,
    "application.answered",
    answered.map(({ application: { id, state: was, promisedOn }, state }) => ({
      subject: { id, applicationId: id },
      change: { before: { state: was, promisedOn }, after: { state } },
    })),
  );
  await announceMany(
    scope,
    "application",
    answered.map(({ application }) => application.id),
  );
  return answered.map(({ application }) => application.id);
}

import { sql } from "drizzle-orm";
import { Conflict } from "../../errors";
import { findJobBySlug, holdJob, type Job, listQuestions } from "../../jobs/reads";
import { isFlagged } from "../../jobs/rules/flags";
import type { Scope } from "../../scope";
import { type Answer, answersInput } from "../input";

/** The job, held while somebody applies, so that it cannot close between looking and applying. */
export async function holdJobBySlug(scope: Scope, slug: string): Promise<Job> {
  return holdJob(scope, (await findJobBySlug(scope, slug)).id);
}

/**
 * What was answered to the questions this job asks now, and whether it is an answer to notice; a Conflict names the
 * first that cannot be taken.
 */
export async function readAnswers(scope: Scope, jobId: string, given: Record<string, unknown>) {
  const questions = await listQuestions(scope, jobId);
  const read = answersInput(questions).safeParse(given);
  const [problem] = read.error?.issues ?? [];
  if (problem) throw new Conflict(problem.message, ["answers", ...problem.path].join("."));
  const values: Record<string, Answer | undefined> = { ...read.data };
  return questions.flatMap((question) => {
    const value = values[question.id];
    if (value === undefined) return [];
    const { id: questionId, kind } = question;
    return [{ questionId, kind, value, flagged: isFlagged(question, value) }];
  });
}

/** When this candidate applied for this job; a visitor cannot read it, so a function of the database tells. */
export async function findWhenApplied(scope: Scope, jobId: string, candidateId: string) {
  const { rows } = await scope.tx.execute<{ at: Date | string | null }>(
    sql`select applied_before(${jobId}, ${candidateId}) as at`,
  );
  const at = rows[0]?.at;
  return at ? new Date(at) : null;
}

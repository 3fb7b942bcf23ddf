import { and, eq, inArray } from "drizzle-orm";
import { jobQuestions } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { type QuestionsInput, questionsInput } from "./input";
import { listQuestions, lockJob, type Question } from "./reads";

type Given = ReturnType<typeof questionsInput.parse>["questions"][number];

/** Makes these the questions of a job's form. What was answered keeps the question it answered. */
export async function setQuestions(scope: Scope, input: QuestionsInput) {
  const { jobId, questions } = questionsInput.parse(input);
  const job = await lockJob(scope, jobId);
  const standing = new Map((await listQuestions(scope, job.id)).map((question) => [question.id, question]));
  for (const { id } of questions) if (id && !standing.has(id)) throw new NotFound("One of these questions");

  const kept = new Set<string>();
  for (const [position, question] of questions.entries()) {
    const before = question.id ? standing.get(question.id) : undefined;
    if (before && asksTheSame(before, question)) kept.add(before.id);
    await write(scope, job.id, position, question, before);
  }
  const gone = [...standing.keys()].filter((id) => !kept.has(id));
  if (gone.length > 0)
    await scope.tx
      .update(jobQuestions)
      .set({ removedAt: scope.now })
      .where(and(eq(jobQuestions.jobId, job.id), inArray(jobQuestions.id, gone)));
  await audit(scope, "job.questions-set", job, {
    before: { questions: [...standing.values()].map(({ label }) => label) },
    after: { questions: questions.map(({ label }) => label) },
  });
  await announce(scope, "careers", job.id);
  return listQuestions(scope, job.id);
}

/** Its place, help and flags may change, and whether it must be answered; another wording or kind is another question. */
function asksTheSame(before: Question, { label, kind, options }: Given) {
  return before.label === label && before.kind === kind && before.options.join("\n") === options.join("\n");
}

async function write(scope: Scope, jobId: string, position: number, question: Given, before?: Question) {
  const { label, help, kind, required, options, flags } = question;
  if (before && asksTheSame(before, question))
    await scope.tx
      .update(jobQuestions)
      .set({ position, required, help, flags })
      .where(eq(jobQuestions.id, before.id));
  else
    await scope.tx
      .insert(jobQuestions)
      .values({ jobId, position, label, help, kind, required, options, flags });
}

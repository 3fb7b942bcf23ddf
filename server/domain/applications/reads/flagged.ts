import { and, asc, eq } from "drizzle-orm";
import { applicationAnswers, jobQuestions } from "@/db/schema";
import { isAmong } from "../../ids";
import type { Scope } from "../../scope";

/** Of each of these applications, the answers to notice: what was asked, and what was said. */
export async function listFlagged(scope: Scope, applicationIds: readonly string[]) {
  const rows = await scope.tx
    .select({
      applicationId: applicationAnswers.applicationId,
      label: jobQuestions.label,
      value: applicationAnswers.value,
    })
    .from(applicationAnswers)
    .innerJoin(jobQuestions, eq(jobQuestions.id, applicationAnswers.questionId))
    .where(
      and(isAmong(applicationAnswers.applicationId, applicationIds), eq(applicationAnswers.flagged, true)),
    )
    .orderBy(asc(jobQuestions.position));
  const flagged = new Map<string, { label: string; value: (typeof rows)[number]["value"] }[]>();
  for (const { applicationId, ...answer } of rows)
    flagged.set(applicationId, [...(flagged.get(applicationId) ?? []), answer]);
  return flagged;
}

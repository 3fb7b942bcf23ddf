import type { ClassificationInput } from "../input";

type Answers = Omit<ClassificationInput, "termsId">;

/** More than this is hard to tell from a job, however it is worked. */
const LONG_DAYS = 60;

/**
 * A plain warning when an engagement looks like a job on trial; null when it does not. It never blocks: who releases
 * it knows the case, and now knows the risk.
 */
export function classificationWarning(answers: Answers, dayQuarters: number): string | null {
  const signs = [
    !answers.choosesHow && "you decide how the work is done",
    !answers.choosesHours && "you set their hours",
    !answers.usesOwnTools && "they use your equipment",
    !answers.mayWorkForOthers && "they may not work for anybody else",
    dayQuarters > LONG_DAYS * 4 && `it has more than ${LONG_DAYS} paid days`,
  ].filter((sign) => typeof sign === "string");
  if (signs.length === 0) return null;
  const reasons = signs.length === 1 ? signs[0] : `${signs.slice(0, -1).join(", ")} and ${signs.at(-1)}`;
  return signs.length >= 2
    ? `This looks like a job on trial rather than an engagement: ${reasons}. A court may see an employee here, with all an employee is owed. Change the terms, or offer a job.`
    : `Take care: ${reasons}. On its own this is common, but it is one of the signs by which a court tells an employee.`;
}

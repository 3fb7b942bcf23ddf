import { plan } from "../acts/pipeline";
import { nextSteps } from "../content/notes";
import type { Job } from "../content/shapes";
import type { Days } from "../days";
import type { Applicant } from "./applicants";
import type { Diary } from "./diary";
import { answer } from "./endings";
import { leave, meet } from "./meeting";
import { screen } from "./screening";
import { type Step, stepOn } from "./steps";

/** The way of one applicant, step by step, from the day after they applied to the answer. */
export function planCourse(applicant: Applicant, job: Job, days: Days, diary: Diary): Step[] {
  const { course, chance, appliedOn, isLate } = applicant;
  const readOn = days.workday(appliedOn, chance.whole(1, 3));
  const patience = isLate ? 12 : 0;
  if (course === "unread") {
    const next = chance.one(nextSteps.applied);
    const looked = chance.happens(0.3)
      ? [stepOn(days, readOn, "09:50", (life, at) => plan(life, at, next))]
      : [];
    return [
      ...looked,
      ...answer(applicant, days, days.workday(readOn, chance.whole(0, 5) + patience), "recruiter"),
    ];
  }
  const calledOn = days.workday(readOn, chance.whole(1, 2));
  const screening = screen(applicant, days, readOn, calledOn);
  if (course === "screened")
    return [
      ...screening,
      ...answer(applicant, days, days.workday(calledOn, chance.whole(1, 4) + patience), "recruiter"),
    ];
  if (course === "withdrawn" && chance.happens(0.6))
    return [...screening, leave(applicant, days, days.workday(calledOn, 1))];
  return [...screening, ...meet(applicant, job, days, diary, days.workday(calledOn, 1))];
}

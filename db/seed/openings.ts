import { createPlan } from "@/server/domain/interviews/create-plan";
import { savePlanTemplate } from "@/server/domain/interviews/save-plan-template";
import { createJob } from "@/server/domain/jobs/create";
import { publishJob } from "@/server/domain/jobs/publish";
import { listStages } from "@/server/domain/jobs/reads";
import { saveStageTemplate } from "@/server/domain/jobs/save-stage-template";
import { setQuestions } from "@/server/domain/jobs/set-questions";
import type { Cast } from "./cast";
import type { Job } from "./content/shapes";
import { staffing } from "./content/staffing";
import { type Days, minutesAfter } from "./days";
import { History } from "./history";

/** A job of the demo as it stands in the database, beside what was written about it. */
export interface Opening {
  content: Job;
  id: string;
  slug: string;
  planId: string;
  /** The stages' ids by their kind. */
  stages: Record<string, string>;
  /** The questions' ids, in the order in which they are written. */
  questionIds: string[];
}

/** Drafts a job, gives it its form and its interview plan, and publishes it two days later. */
export function openJob(cast: Cast, days: Days, content: Job, publishedOn: number): Promise<Opening> {
  const drafted = days.at(days.workday(publishedOn, -2), "11:15");
  const { manager } = staffing[content.key];
  const {
    title,
    department,
    location,
    workplace,
    employmentType,
    level,
    description,
    openings,
    promisedDays,
  } = content;
  return History.tell(cast, async (history) => {
    const job = await history.by("recruiter", drafted, (scope) =>
      createJob(scope, {
        ...{
          title,
          department,
          location,
          workplace,
          employmentType,
          level,
          description,
          openings,
          promisedDays,
        },
        salaryMinMinorUnits: content.salary[0] * 100,
        salaryMaxMinorUnits: content.salary[1] * 100,
        currency: "GBP",
        recruiterId: cast.id("recruiter"),
        hiringManagerId: cast.id(manager),
      }),
    );
    const questions = await history.by("recruiter", minutesAfter(drafted, 25), (scope) =>
      setQuestions(scope, {
        jobId: job.id,
        questions: content.questions.map(({ label, kind, required, options = [], flagged = [] }) => ({
          ...{ label, kind, required, options },
          flags: { answers: flagged },
        })),
      }),
    );
    const plan = await history.by(manager, minutesAfter(drafted, 200), (scope) =>
      createPlan(scope, { ...planOf(content), jobId: job.id, panelists: usualOf(cast, content) }),
    );
    if (content.key === "strategist") {
      await history.by(manager, minutesAfter(drafted, 220), (scope) =>
        savePlanTemplate(scope, { ...planOf(content), templateName: "Panel for senior jobs" }),
      );
      await history.by("recruiter", minutesAfter(drafted, 240), async (scope) =>
        saveStageTemplate(scope, {
          templateName: "One panel, then a decision",
          stages: await listStages(scope, job.id),
        }),
      );
    }
    await history.by("recruiter", days.at(publishedOn, "09:40"), (scope) =>
      publishJob(scope, { jobId: job.id }),
    );
    const stages = await history.bySystem(drafted, (scope) => listStages(scope, job.id));
    return {
      content,
      id: job.id,
      slug: job.slug,
      planId: plan.id,
      stages: Object.fromEntries(stages.map(({ kind, id }) => [kind, id])),
      questionIds: questions.map(({ id }) => id),
    };
  });
}

const usualOf = (cast: Cast, { key }: Job) =>
  staffing[key].panel.map((person) => ({ memberId: cast.id(person), required: true }));

function planOf({ plan }: Job) {
  const { name, durationMinutes, place, briefing } = plan;
  return {
    ...{ name, durationMinutes, place, briefing },
    competencies: plan.competencies.map(({ of, weight, required }) => ({
      name: of.name,
      description: of.description,
      weight,
      required,
      anchors: [...of.anchors],
    })),
    questions: plan.competencies.flatMap(({ of }, competency) =>
      of.questions.map(({ prompt, guidance }) => ({ competency, prompt, guidance })),
    ),
  };
}

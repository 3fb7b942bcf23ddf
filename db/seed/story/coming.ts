import { arrive } from "../acts/interview";
import { ask } from "../acts/pipeline";
import type { PersonKey } from "../content/company";
import { openQuestions } from "../content/messages";
import { coming } from "../content/scenes/waiting";
import type { JobKey } from "../content/shapes";
import { staffing } from "../content/staffing";
import { minutesAfter } from "../days";
import { invite, type Stage, type Telling, telling } from "./scene";

interface Visitor {
  name: string;
  call: string;
}

/** Panels of the next days, and one candidate who has a question before theirs. */
export function panelsAreComing(stage: Stage): Telling[] {
  const { days, diary } = stage;
  return (["strategist", "firmware", "care"] as const).flatMap((job) =>
    coming[job].map(({ name, call }, index) => {
      const { startsAt } = diary.firstFree(
        staffing[job].panel,
        days.workday(0, 1 + index * 2),
        minutesOf(stage, job),
      );
      return telling(stage, { name, job, appliedOn: days.workday(0, -9 - index) }, async (life) => {
        await invite(life, {
          ...{ readOn: days.workday(0, -7), calledOn: days.workday(0, -6), scheduledOn: days.workday(0, -3) },
          ...{ call, startsAt },
        });
        const question = openQuestions[index];
        if (job === "strategist" && index === 1 && question)
          await ask(life, minutesAfter(days.now, -160), question);
      });
    }),
  );
}

/** Others whom the front desk expects today, with people who are not on the panel that waits. */
export function othersComeToday(stage: Stage): Telling[] {
  const { days, diary } = stage;
  const others: [JobKey, Visitor, string, readonly PersonKey[]][] = [
    ["firmware", coming.today.firmware, "10:30", ["engineering", "firmware", "science"]],
    ["care", coming.today.care, "14:30", ["care", "operations", "admin"]],
  ];
  return others.map(([job, { name, call }, time, panel]) => {
    const startsAt = days.at(0, time);
    diary.take(panel, startsAt, minutesOf(stage, job));
    return telling(stage, { name, job, appliedOn: days.workday(0, -10) }, async (life) => {
      const held = await invite(life, {
        ...{ readOn: days.workday(0, -8), calledOn: days.workday(0, -7), scheduledOn: days.workday(0, -4) },
        ...{ call, startsAt, panel },
      });
      const cameAt = minutesAfter(startsAt, -9);
      if (cameAt < minutesAfter(days.now, -10)) await arrive(life, cameAt, held);
    });
  });
}

function minutesOf(stage: Stage, job: JobKey): number {
  const opening = stage.openings.get(job);
  if (!opening) throw new Error(`Nobody opened the job ${job}.`);
  return opening.content.plan.durationMinutes;
}

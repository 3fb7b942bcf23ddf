import { arrive, debrief, endDebrief, missed, schedule, submit } from "../acts/interview";
import { wordsOf } from "../acts/life";
import { converse, move, plan, withdraw } from "../acts/pipeline";
import { conversations } from "../content/messages";
import { nextSteps, noShow, wishes, withdrawalReasons } from "../content/notes";
import type { Job } from "../content/shapes";
import { staffing } from "../content/staffing";
import { type Days, minutesAfter } from "../days";
import type { Applicant } from "./applicants";
import type { Diary } from "./diary";
import { answer, hire } from "./endings";
import { scoreCard, talentOf } from "./scoring";
import { clock, type Memory, type Step, stepOn } from "./steps";

/** The panel: invited, met, scored, spoken about. */
export function meet(applicant: Applicant, job: Job, days: Days, diary: Diary, scheduledOn: number): Step[] {
  const { chance, course, person, cv, strength } = applicant;
  const { manager, panel } = staffing[job.key];
  const { durationMinutes } = job.plan;
  const { day, startsAt } = diary.firstFree(
    panel,
    days.workday(scheduledOn, chance.whole(3, 6)),
    durationMinutes,
  );
  const adjustments = chance.happens(0.08) ? chance.one(wishes) : "";
  const talk = chance.happens(0.25) ? chance.one(conversations) : null;
  const invitation = stepOn(days, scheduledOn, clock(chance, 10, 12), async (life, at, memory) => {
    await move(life, at, "interview");
    memory.held = await schedule(life, minutesAfter(at, 6), { startsAt, adjustments });
    await plan(life, minutesAfter(at, 8), chance.one(nextSteps.interview));
    if (talk) await converse(life, minutesAfter(at, 120), talk);
  });
  // What is written back and forth takes some hours more.
  if (talk) invitation.until = minutesAfter(invitation.at, 10 * 60);
  if (course === "withdrawn") return [invitation, leave(applicant, days, days.workday(scheduledOn, 1))];
  if (course === "panel" && chance.happens(0.03))
    return [invitation, ...stayAway(applicant, days, startsAt, day)];

  const competencies = job.plan.competencies.map(({ of }) => of);
  const talent = talentOf(strength, competencies.length, chance);
  const words = wordsOf({ person, cv });
  const cards = panel.map((by) => ({
    by,
    card: scoreCard({ by, competencies, talent, words, chance }),
    after: chance.whole(12, 200),
  }));
  const ended = minutesAfter(startsAt, durationMinutes);
  const scored = cards.map(
    ({ by, card, after }): Step => ({
      at: minutesAfter(ended, after),
      act: (life, { held }) => submit(life, minutesAfter(ended, after), by, theHeld(held), card),
    }),
  );
  const meetsOn = days.workday(day, 1);
  const spoken = stepOn(days, meetsOn, clock(chance, 11, 15), async (life, at) => {
    await move(life, at, "decision");
    await debrief(life, minutesAfter(at, 2), manager);
    await endDebrief(life, minutesAfter(at, chance.whole(18, 44)), manager);
  });
  const cameAt = minutesAfter(startsAt, -chance.whole(3, 14));
  const reply = chance.one(["coming", "coming", "five_minutes"] as const);
  const arrival: Step = { at: cameAt, act: (life, { held }) => arrive(life, cameAt, theHeld(held), reply) };
  const inOrder = scored.sort((one, other) => one.at.getTime() - other.at.getTime());
  const decidedOn = days.workday(meetsOn, course === "hired" ? 1 : chance.whole(0, 1));
  const end =
    course === "hired" ? hire(applicant, job, days, decidedOn) : answer(applicant, days, decidedOn, manager);
  return [invitation, arrival, ...inOrder, spoken, ...end];
}

function stayAway({ chance }: Applicant, days: Days, startsAt: Date, day: number): Step[] {
  const at = minutesAfter(startsAt, 22);
  return [
    { at, act: (life, { held }) => missed(life, at, theHeld(held)) },
    stepOn(days, days.workday(day, 1), clock(chance, 8, 10), (life, on) => withdraw(life, on, noShow)),
  ];
}

export function leave({ chance }: Applicant, days: Days, day: number): Step {
  return stepOn(days, day, clock(chance, 8, 20), (life, at) =>
    withdraw(life, at, chance.one(withdrawalReasons)),
  );
}

function theHeld(held: Memory["held"]) {
  if (!held) throw new Error("A panel was scored that nobody had scheduled.");
  return held;
}

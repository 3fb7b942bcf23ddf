import { arrive, callOff, debrief, endDebrief, missed, schedule, submit } from "../acts/interview";
import { wordsOf } from "../acts/life";
import { converse, move, note, plan, withdraw } from "../acts/pipeline";
import { conversations } from "../content/messages";
import { colleagueNotes, nextSteps, screeningNotes, withdrawalReasons } from "../content/notes";
import type { Job } from "../content/shapes";
import { staffing } from "../content/staffing";
import { type Days, minutesAfter } from "../days";
import { fill } from "../fill";
import type { Applicant } from "./applicants";
import type { Diary } from "./diary";
import { answer, hire } from "./endings";
import { scoreCard, talentOf } from "./scoring";
import type { Memory, Step } from "./steps";

/** The way of one applicant, step by step, from the day after they applied to the answer. */
export function planCourse(applicant: Applicant, job: Job, days: Days, diary: Diary): Step[] {
  const { course, chance, appliedOn } = applicant;
  const readOn = days.workday(appliedOn, chance.whole(1, 3));
  if (course === "unread") {
    const quits = chance.happens(0.3)
      ? [step(days, readOn, "09:50", (life, at) => plan(life, at, chance.one(nextSteps.applied)))]
      : [];
    return [...quits, ...answer(applicant, days, days.workday(readOn, chance.whole(0, 5)), "recruiter")];
  }
  const calledOn = days.workday(readOn, chance.whole(1, 2));
  const screening = [...screen(applicant, days, readOn, calledOn)];
  if (course === "screened")
    return [
      ...screening,
      ...answer(applicant, days, days.workday(calledOn, chance.whole(1, 4)), "recruiter"),
    ];
  if (course === "withdrawn" && chance.happens(0.6))
    return [...screening, leave(applicant, days, days.workday(calledOn, 1))];
  return [...screening, ...meet(applicant, job, days, diary, days.workday(calledOn, 1))];
}

function screen(
  { chance, strength, person, cv, course }: Applicant,
  days: Days,
  readOn: number,
  calledOn: number,
): Step[] {
  const heard =
    course === "panel" || course === "hired"
      ? strength > 0
        ? "strong"
        : "middling"
      : chance.one(["weak", "weak", "middling"] as const);
  const words = {
    ...wordsOf({ person, cv }),
    notice: chance.one(["one month", "three months", "six weeks", "none"]),
  };
  const body = fill(chance.one(screeningNotes[heard]), words, chance);
  const steps = [
    step(days, readOn, clock(chance, 9, 12), async (life, at) => {
      await move(life, at, "review");
      await plan(life, minutesAfter(at, 1), chance.one(nextSteps.review));
    }),
    step(days, calledOn, clock(chance, 13, 17), (life, at) => note(life, at, "recruiter", body)),
  ];
  if (chance.happens(0.16)) {
    const remark = fill(chance.one(colleagueNotes), words, chance);
    const by = chance.one(["admin", "operations", "panelist3", "owner"] as const);
    steps.push(step(days, calledOn, "17:20", (life, at) => note(life, at, by, remark)));
  }
  return steps;
}

/** The panel: invited, met, scored, spoken about. */
function meet(applicant: Applicant, job: Job, days: Days, diary: Diary, scheduledOn: number): Step[] {
  const { chance, course, person, cv, strength } = applicant;
  const { manager, panel } = staffing[job.key];
  const { durationMinutes } = job.plan;
  const { day, startsAt } = diary.firstFree(
    panel,
    days.workday(scheduledOn, chance.whole(3, 6)),
    durationMinutes,
  );
  const adjustments = chance.happens(0.08)
    ? chance.one([
        "The questions on paper, please.",
        "A seat near the door.",
        "Uses a wheelchair.",
        "A glass of water and a short break after half an hour.",
      ])
    : "";
  const talk = chance.happens(0.25) ? chance.one(conversations) : null;
  const invitation = step(days, scheduledOn, clock(chance, 10, 12), async (life, at, memory) => {
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
  const spoken = step(days, meetsOn, clock(chance, 11, 15), async (life, at) => {
    await move(life, at, "decision");
    await debrief(life, minutesAfter(at, 2), manager);
    await endDebrief(life, minutesAfter(at, chance.whole(18, 44)), manager);
  });
  const cameAt = minutesAfter(startsAt, -chance.whole(3, 14));
  const reply = chance.one(["coming", "coming", "five_minutes"] as const);
  const arrival: Step = { at: cameAt, act: (life, { held }) => arrive(life, cameAt, theHeld(held), reply) };
  const inOrder = scored.sort((one, other) => one.at.getTime() - other.at.getTime());
  const decidedOn = days.workday(meetsOn, chance.whole(0, 1));
  const end =
    course === "hired" ? hire(applicant, job, days, decidedOn) : answer(applicant, days, decidedOn, manager);
  return [invitation, arrival, ...inOrder, spoken, ...end];
}

function stayAway({ chance }: Applicant, days: Days, startsAt: Date, day: number): Step[] {
  const at = minutesAfter(startsAt, 22);
  return [
    { at, act: (life, { held }) => missed(life, at, theHeld(held)) },
    step(days, days.workday(day, 1), clock(chance, 8, 10), (life, on) =>
      withdraw(
        life,
        on,
        "I did not come yesterday and did not ring. I lost my nerve in the lift. I am sorry to have kept you waiting.",
      ),
    ),
  ];
}

function leave({ chance }: Applicant, days: Days, day: number): Step {
  return step(days, day, clock(chance, 8, 20), async (life, at, { held }) => {
    await withdraw(life, at, chance.one(withdrawalReasons));
    if (held) await callOff(life, minutesAfter(at, 45), held, "The candidate has withdrawn.");
  });
}

export function step(
  days: Days,
  day: number,
  time: string,
  act: (life: Parameters<Step["act"]>[0], at: Date, memory: Memory) => Promise<unknown>,
): Step {
  const at = days.at(day, time);
  return { at, act: (life, memory) => act(life, at, memory) };
}

/** A time of day between two hours. */
export function clock(chance: Applicant["chance"], from: number, until: number): string {
  const minutes = chance.whole(from * 60, until * 60 - 1);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function theHeld(held: Memory["held"]) {
  if (!held) throw new Error("A panel was scored that nobody had scheduled.");
  return held;
}

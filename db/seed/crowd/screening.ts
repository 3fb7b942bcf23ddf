import { wordsOf } from "../acts/life";
import { move, note, plan } from "../acts/pipeline";
import { colleagueNotes, nextSteps, screeningNotes } from "../content/notes";
import { type Days, minutesAfter } from "../days";
import { fill } from "../fill";
import type { Applicant } from "./applicants";
import { clock, type Step, stepOn } from "./steps";

/** Read on one day, rung on another, and noted down. */
export function screen(
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
    stepOn(days, readOn, clock(chance, 9, 12), async (life, at) => {
      await move(life, at, "review");
      await plan(life, minutesAfter(at, 1), chance.one(nextSteps.review));
    }),
    stepOn(days, calledOn, clock(chance, 13, 17), (life, at) => note(life, at, "recruiter", body)),
  ];
  if (chance.happens(0.16)) {
    const remark = fill(chance.one(colleagueNotes), words, chance);
    const by = chance.one(["admin", "operations", "panelist3", "owner"] as const);
    steps.push(stepOn(days, calledOn, "17:20", (life, at) => note(life, at, by, remark)));
  }
  return steps;
}

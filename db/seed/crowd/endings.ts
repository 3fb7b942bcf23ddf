import { decide, release } from "../acts/decide";
import { acceptAndSign, offer, send } from "../acts/hire";
import { wordsOf } from "../acts/life";
import type { PersonKey } from "../content/company";
import { feedback, rationales } from "../content/notes";
import type { Job } from "../content/shapes";
import { staffing } from "../content/staffing";
import { type Days, minutesAfter } from "../days";
import { fill } from "../fill";
import type { Applicant } from "./applicants";
import type { Step } from "./steps";

/** "Not now", with a word of feedback for those whom a panel met, told on the next business morning. */
export function answer({ chance, course, job }: Applicant, days: Days, day: number, by: PersonKey): Step[] {
  const met = course === "panel";
  const rationale = chance.one(met ? rationales.not_now : rationales.unread);
  const { impressed, build } = chance.one(feedback[job]);
  const words =
    met && chance.happens(0.8)
      ? `What impressed us: ${lower(impressed)} One thing to build: ${lower(build)}`
      : undefined;
  const at = minutesAfter(days.at(day, "15:10"), chance.whole(0, 130));
  return [
    {
      at,
      until: days.at(days.workday(day, 1), "10:00"),
      act: async (life) => {
        await decide(life, at, by, { kind: "not_now", rationale });
        const leavesAt = await release(life, minutesAfter(at, chance.whole(2, 20)), words);
        await life.history.post(leavesAt);
      },
    },
  ];
}

/** "Hire": the offer, the good news, and both signatures some days later. */
export function hire(applicant: Applicant, job: Job, days: Days, day: number): Step[] {
  const { chance, person, cv } = applicant;
  const { manager } = staffing[job.key];
  const at = days.at(day, "11:20");
  const sentOn = days.workday(day, 1);
  const signedOn = days.workday(sentOn, chance.whole(2, 4));
  const startsOn = days.date(days.orNextWorkday(signedOn + chance.whole(28, 60)));
  const [least, most] = job.salary;
  const salary = Math.round((least + (most - least) * (0.4 + chance.next() * 0.5)) / 500) * 500;
  return [
    {
      at,
      until: days.at(signedOn, "17:00"),
      act: async (life) => {
        const rationale = fill(chance.one(rationales.hire), wordsOf({ person, cv }), chance);
        await decide(life, at, manager, { kind: "hire", rationale });
        const offerId = await offer(life, minutesAfter(at, 50), {
          title: job.title,
          level: job.level,
          salaryMinorUnits: salary * 100,
          startsOn,
          answerBy: days.date(days.workday(sentOn, 7)),
        });
        const leavesAt = await release(life, minutesAfter(at, 160));
        await life.history.post(leavesAt);
        await send(life, minutesAfter(leavesAt, 15), offerId);
        await acceptAndSign(life, days.at(signedOn, "12:15"), offerId);
      },
    },
  ];
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

import { blockTime } from "@/server/domain/interviews/block-time";
import { importCalendarFile } from "@/server/domain/interviews/import-calendar-file";
import { keepBusyTimes } from "@/server/domain/interviews/keep-busy-times";
import { setHours } from "@/server/domain/interviews/set-hours";
import { adjust, askForTimes, choose, propose } from "../acts/arrange";
import { move, note, plan } from "../acts/pipeline";
import type { PersonKey } from "../content/company";
import { blocking, calendars, choosing, elsewhere, keeping, standingIn } from "../content/scenes/arranging";
import { staffing } from "../content/staffing";
import { minutesAfter } from "../days";
import { History } from "../history";
import { invite, type Stage, type Telling, telling } from "./scene";

/** Members said when they can sit on panels, weeks ago, and when they cannot in the next days. */
export function hoursAreKept({ cast, days, diary }: Stage): Telling[] {
  const setOn = days.at(days.workday(0, -28), "09:40");
  const hours = Object.entries(keeping).map(([who, { week, ...rest }]) => () => {
    const open = week.flatMap((day, index) =>
      day ? [{ weekday: index + 1, opensAt: day[0], closesAt: day[1] }] : [],
    );
    return History.tell(cast, (history) =>
      history.by(who as PersonKey, setOn, (scope) => setHours(scope, { ...rest, days: open })),
    );
  });
  const blocks = blocking.map(({ who, inWorkdays, minutes, note }) => {
    const { startsAt } = diary.firstFree([who], days.workday(0, inWorkdays), minutes);
    const endsAt = minutesAfter(startsAt, minutes);
    return async () => {
      await History.tell(cast, (history) =>
        history.by(who, days.at(days.workday(0, -2), "17:05"), (scope) =>
          blockTime(scope, { startsAt, endsAt, note }),
        ),
      );
    };
  });
  return [...hours, ...blocks];
}

/** Two have handed in calendars, which say of the next two weeks when they are busy. */
export function calendarsAreHandedIn({ cast, days, diary }: Stage): Telling[] {
  return calendars.map(({ who, name, busy, minutes }) => {
    const events = busy.map((ahead, at) => {
      const { startsAt } = diary.firstFree([who], days.workday(0, ahead), minutes);
      return { uid: `${who}-${at}@calendar.example`, startsAt, endsAt: minutesAfter(startsAt, minutes) };
    });
    const handedInOn = days.at(days.workday(0, -3), "09:12");
    return () =>
      History.tell(cast, async (history) => {
        const { calendarId } = await history.by(who, handedInOn, (scope) =>
          importCalendarFile(scope, { name, text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" }),
        );
        await history.bySystem(minutesAfter(handedInOn, 1), (scope) =>
          keepBusyTimes(scope, calendarId, { events }),
        );
      });
  });
}

/** Times were proposed; then one of the three had no time, and the alternate took the seat when the candidate chose. */
export function anAlternateStandsIn(stage: Stage): Telling {
  const { days, diary, openings } = stage;
  const minutes = openings.get("strategist")?.content.plan.durationMinutes ?? 60;
  const people: PersonKey[] = [...staffing.strategist.panel, "design"];
  const times = [3, 5].map((ahead) => diary.firstFree(people, days.workday(0, ahead), minutes).startsAt);
  const [first = days.now] = times;
  const part = { name: standingIn.name, job: "strategist", appliedOn: days.workday(0, -9) } as const;
  return telling(stage, part, async (life) => {
    const proposedOn = days.workday(0, -3);
    await move(life, days.at(days.workday(0, -7), "10:21"), "review");
    await note(life, days.at(days.workday(0, -4), "11:30"), "recruiter", standingIn.call);
    await move(life, days.at(proposedOn, "10:02"), "interview");
    const answerBy = days.date(days.workday(0, 2));
    const proposalId = await propose(life, days.at(proposedOn, "10:06"), {
      ...{ times, answerBy, alternates: ["design"] },
    });
    await life.history.by("panelist2", days.at(days.workday(0, -2), "08:50"), (scope) =>
      blockTime(scope, { startsAt: first, endsAt: minutesAfter(first, minutes), note: standingIn.blocked }),
    );
    const chosenOn = days.at(days.workday(0, -2), "19:35");
    await choose(life, chosenOn, proposalId);
    await adjust(life, minutesAfter(chosenOn, 4), standingIn.adjustments);
    await plan(life, days.at(days.workday(0, -1), "09:04"), "Panel to score");
  });
}

/** Four times were proposed yesterday, and the candidate has not chosen yet. */
export function timesWait(stage: Stage): Telling {
  const { days, diary, openings } = stage;
  const minutes = openings.get("strategist")?.content.plan.durationMinutes ?? 60;
  const times = [4, 5, 6, 7].map(
    (ahead) => diary.firstFree(staffing.strategist.panel, days.workday(0, ahead), minutes).startsAt,
  );
  const part = { name: choosing.name, job: "strategist", appliedOn: days.workday(0, -7) } as const;
  return telling(stage, part, async (life) => {
    const proposedOn = days.workday(0, -1);
    await move(life, days.at(days.workday(0, -5), "10:41"), "review");
    await note(life, days.at(days.workday(0, -2), "15:10"), "recruiter", choosing.call);
    await move(life, days.at(proposedOn, "15:02"), "interview");
    await propose(life, days.at(proposedOn, "15:06"), { times, answerBy: days.date(days.workday(0, 3)) });
    await plan(life, days.at(proposedOn, "15:08"), "Wait for their choice");
  });
}

/** Somebody who is invited asks for another time, and nobody has answered. */
export function anotherTimeIsAskedFor(stage: Stage): Telling {
  const { days, diary, openings } = stage;
  const { panel } = staffing.care;
  const minutes = openings.get("care")?.content.plan.durationMinutes ?? 60;
  const { startsAt } = diary.firstFree(panel, days.workday(0, 4), minutes);
  const part = { name: elsewhere.name, job: "care", appliedOn: days.workday(0, -8) } as const;
  return telling(stage, part, async (life) => {
    await invite(life, {
      ...{ readOn: days.workday(0, -6), calledOn: days.workday(0, -5), scheduledOn: days.workday(0, -2) },
      ...{ call: elsewhere.call, startsAt },
    });
    await askForTimes(life, minutesAfter(days.now, -95), elsewhere.words);
  });
}

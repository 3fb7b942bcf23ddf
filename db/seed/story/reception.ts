import { arrive } from "../acts/interview";
import { visitor } from "../content/scenes/reception";
import { staffing } from "../content/staffing";
import { minutesAfter } from "../days";
import { invite, type Stage, telling } from "./scene";

/** Somebody waits at reception: checked in six minutes ago, and nobody of the panel has answered yet. */
export function someoneWaits(stage: Stage) {
  const { days, diary } = stage;
  const { call, adjustments, ...part } = visitor;
  const startsAt = soon(days.now);
  diary.take(staffing.strategist.panel, startsAt, 60);
  return telling(stage, { ...part, job: "strategist", appliedOn: days.workday(0, -11) }, async (life) => {
    const held = await invite(life, {
      ...{ readOn: days.workday(0, -9), calledOn: days.workday(0, -8), scheduledOn: days.workday(0, -6) },
      ...{ call, adjustments, startsAt },
    });
    await arrive(life, minutesAfter(days.now, -6), held, null);
  });
}

/** A time that people fix: the next five minutes of the clock, a little ahead. */
function soon(now: Date): Date {
  const five = 5 * 60_000;
  return new Date(Math.ceil((now.getTime() + 6 * 60_000) / five) * five);
}

import { decide, release } from "../acts/decide";
import { offer, send, view } from "../acts/hire";
import { debrief, endDebrief } from "../acts/interview";
import { move } from "../acts/pipeline";
import { offered } from "../content/scenes/waiting";
import { staffing } from "../content/staffing";
import { minutesAfter } from "../days";
import { invite, meet, type Stage, telling } from "./scene";

/** Somebody has good news and an offer, has opened it, and is thinking about it. */
export function anOfferIsOut(stage: Stage) {
  const { days, diary } = stage;
  const { startsAt } = diary.firstFree(staffing.care.panel, days.workday(0, -6), 45);
  return telling(
    stage,
    { name: offered.name, job: "care", source: "Indeed", appliedOn: days.workday(0, -14) },
    async (life) => {
      const held = await invite(life, {
        ...{
          readOn: days.workday(0, -12),
          calledOn: days.workday(0, -11),
          scheduledOn: days.workday(0, -10),
        },
        ...{ call: offered.call, startsAt },
      });
      await meet(life, held, 1.1);
      const spoken = days.at(days.workday(0, -4), "11:00");
      await move(life, spoken, "decision");
      await debrief(life, minutesAfter(spoken, 4), "care");
      await endDebrief(life, minutesAfter(spoken, 25), "care");
      await decide(life, days.at(days.workday(0, -3), "10:00"), "care", {
        kind: "hire",
        rationale: offered.rationale,
      });
      const offerId = await offer(life, days.at(days.workday(0, -3), "11:00"), {
        ...{
          title: "Customer Care Specialist",
          level: "",
          salaryMinorUnits: 3_250_000,
          conditions: offered.conditions,
        },
        ...{ startsOn: days.date(days.orNextWorkday(38)), answerBy: days.date(days.workday(0, 4)) },
      });
      const leavesAt = await release(life, days.at(days.workday(0, -3), "15:40"));
      await life.history.post(minutesAfter(leavesAt, 1));
      await send(life, minutesAfter(leavesAt, 20), offerId);
      await view(life, days.at(days.workday(0, -1), "19:52"), offerId);
    },
  );
}

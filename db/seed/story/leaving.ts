import { decide, release } from "../acts/decide";
import { debrief, endDebrief, shortlist } from "../acts/interview";
import { keepInMind, move } from "../acts/pipeline";
import { leaving } from "../content/scenes/waiting";
import { staffing } from "../content/staffing";
import { minutesAfter } from "../days";
import { invite, meet, type Stage, telling } from "./scene";

/** One outcome leaves on the next business morning; until then it can be edited or called back. */
export function oneOutcomeLeaves(stage: Stage) {
  const { days, diary } = stage;
  const { startsAt } = diary.firstFree(staffing.strategist.panel, days.workday(0, -4), 60);
  return telling(
    stage,
    { name: leaving.name, job: "strategist", source: "Guardian Jobs", appliedOn: days.workday(0, -13) },
    async (life) => {
      const held = await invite(life, {
        ...{ readOn: days.workday(0, -11), calledOn: days.workday(0, -10), scheduledOn: days.workday(0, -9) },
        ...{ call: leaving.call, startsAt },
      });
      await meet(life, held, -0.05);
      const spoken = days.at(days.workday(0, -2), "16:00");
      await move(life, spoken, "decision");
      await debrief(life, minutesAfter(spoken, 3), "manager");
      await endDebrief(life, minutesAfter(spoken, 31), "manager");
      await shortlist(life, minutesAfter(spoken, 36), "manager");
      await decide(life, days.at(days.workday(0, -1), "17:05"), "manager", {
        kind: "not_now",
        rationale: leaving.rationale,
      });
      await release(life, minutesAfter(days.now, -48), leaving.feedback);
      await keepInMind(life, minutesAfter(days.now, -44), leaving.pool, days.date(365));
    },
  );
}

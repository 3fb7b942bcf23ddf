import { debrief, discuss, endDebrief, shortlist } from "../acts/interview";
import { noteTo, plan, stillDecide, task } from "../acts/pipeline";
import { overdue } from "../content/scenes/waiting";
import { staffing } from "../content/staffing";
import { minutesAfter } from "../days";
import { invite, meet, type Stage, telling } from "./scene";

/** One answer was promised for yesterday. */
export function oneAnswerIsOverdue(stage: Stage) {
  const { cast, days, diary } = stage;
  const { startsAt } = diary.firstFree(staffing.strategist.panel, days.workday(0, -7), 60);
  return telling(
    stage,
    { name: overdue.name, job: "strategist", source: "Otta", appliedOn: days.workday(0, -17) },
    async (life) => {
      const held = await invite(life, {
        ...{
          readOn: days.workday(0, -15),
          calledOn: days.workday(0, -14),
          scheduledOn: days.workday(0, -13),
        },
        ...{ call: overdue.call, startsAt },
      });
      await meet(life, held, 0.25);
      await debrief(life, days.at(days.workday(0, -5), "11:00"), "manager");
      await discuss(life, days.at(days.workday(0, -5), "11:18"), "panelist2", overdue.discussion);
      await endDebrief(life, days.at(days.workday(0, -5), "11:35"), "manager");
      await shortlist(life, days.at(days.workday(0, -5), "11:40"), "manager");
      await stillDecide(life, days.at(days.workday(0, -4), "09:20"), days.date(-1), overdue.stillDeciding);
      await plan(life, days.at(days.workday(0, -4), "09:25"), "Priya decides");
      const evening = days.at(days.workday(0, -1), "17:50");
      await noteTo(life, evening, "recruiter", overdue.note);
      await task(life, minutesAfter(evening, 3), "recruiter", {
        ...{ what: overdue.task, assigneeId: cast.id("manager"), dueOn: days.date(0) },
      });
    },
  );
}

import { beginWork, logDays, measure, work } from "../acts/engage";
import { consultant } from "../content/scenes/second-door";
import { minutesAfter } from "../days";
import { consultInstead } from "./consulting";
import type { Stage } from "./scene";

/** An engagement under way: 412,000 of 500,000 leads. */
export function anEngagementIsUnderWay(stage: Stage) {
  const { days } = stage;
  const { call, rationale, feedback, terms, milestones, readings, ...part } = consultant;
  const startsOn = days.workday(-26, 1);
  return consultInstead(
    stage,
    {
      ...{ part: { ...part, job: "strategist", appliedOn: -47 }, call, rationale, feedback },
      ...{ panelOn: -33, strength: 0.6, sponsor: "manager" },
      terms: {
        ...terms,
        startsOn: days.date(startsOn),
        endsOn: days.date(9),
        dayQuarters: 14 * 4,
        rateMinorUnits: 52_000,
        answerBy: days.date(startsOn),
      },
    },
    async (life, termsId, toldAt) => {
      const engagementId = await beginWork(life, minutesAfter(toldAt, 220), termsId);
      const agreedAt = days.at(startsOn, "10:00");
      const [live, routes, handover] = milestones;
      if (!live || !routes || !handover) throw new Error("This engagement has three milestones.");
      await work(life, engagementId, "manager", [
        {
          title: live.title,
          agreedAt,
          dueOn: days.date(-18),
          delivered: { at: days.at(-19, "12:05"), note: live.note },
          approvedAt: days.at(-19, "16:30"),
        },
        {
          title: routes.title,
          agreedAt,
          dueOn: days.date(0),
          delivered: { at: days.at(-1, "18:20"), note: routes.note },
        },
        { title: handover.title, agreedAt, dueOn: days.date(8) },
      ]);
      const worked = days.workdays(startsOn, 10).filter((day) => day < 0);
      // The last ones wait for the sponsor.
      await logDays(life, engagementId, "manager", { on: worked, approvedUntil: worked.at(-3) ?? 0 });
      const first = startsOn + 3;
      await measure(
        life,
        engagementId,
        "manager",
        readings.map(({ value, note }, index) => ({
          day: Math.round(first + ((-1 - first) * index) / (readings.length - 1)),
          ...{ value, note },
        })),
      );
    },
  );
}

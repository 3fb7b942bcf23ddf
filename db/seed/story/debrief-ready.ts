import { amend, arrive, shortlist, submit } from "../acts/interview";
import { split } from "../content/scenes/debrief-ready";
import { minutesAfter } from "../days";
import { invite, type Stage, telling } from "./scene";

/** Three have scored, far apart, one of them has thought again, and nobody has opened the debrief: the hiring manager may. */
export function aDebriefIsReady(stage: Stage) {
  const { days, diary } = stage;
  const { call, cards, second, reason, ...part } = split;
  const { startsAt } = diary.firstFree(["panelist1", "panelist2", "panelist3"], days.workday(0, -1), 60);
  return telling(stage, { ...part, job: "strategist", appliedOn: days.workday(0, -13) }, async (life) => {
    const held = await invite(life, {
      ...{ readOn: days.workday(0, -11), calledOn: days.workday(0, -10), scheduledOn: days.workday(0, -6) },
      ...{ call, startsAt },
    });
    await arrive(life, minutesAfter(startsAt, -11), held);
    await submit(life, minutesAfter(held.endsAt, 14), "panelist2", held, cards.panelist2);
    await submit(life, minutesAfter(held.endsAt, 38), "panelist3", held, cards.panelist3);
    await submit(life, minutesAfter(held.endsAt, 96), "panelist1", held, cards.panelist1);
    const { at: changed, ...said } = second;
    const ratings = cards.panelist1.ratings.map((one, at) => (at === changed ? { ...one, ...said } : one));
    await amend(life, minutesAfter(held.endsAt, 141), "panelist1", held, {
      ...cards.panelist1,
      ...{ ratings, reason },
    });
    await shortlist(life, minutesAfter(held.endsAt, 160), "manager");
  });
}

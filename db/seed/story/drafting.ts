import { arrive, draft, remindToScore, submit } from "../acts/interview";
import { wordsOf } from "../acts/life";
import { drafting } from "../content/scenes/waiting";
import { staffing } from "../content/staffing";
import { scoreCard, talentOf } from "../crowd/scoring";
import { minutesAfter } from "../days";
import { invite, type Stage, telling } from "./scene";

/** A panel of the last working day: two have scored, the third has begun. */
export function aScorecardIsADraft(stage: Stage) {
  const { days, diary } = stage;
  const { panel } = staffing.scientist;
  const { startsAt } = diary.firstFree(panel, days.workday(0, -1), 60);
  return telling(
    stage,
    { name: drafting.name, job: "scientist", appliedOn: days.workday(0, -12) },
    async (life) => {
      const held = await invite(life, {
        ...{ readOn: days.workday(0, -10), calledOn: days.workday(0, -9), scheduledOn: days.workday(0, -6) },
        ...{ call: drafting.call, startsAt },
      });
      await arrive(life, minutesAfter(startsAt, -6), held);
      const competencies = life.opening.content.plan.competencies.map(({ of }) => of);
      const talent = talentOf(0.6, competencies.length, life.chance);
      for (const [index, by] of (["science", "firmware"] as const).entries()) {
        const card = scoreCard({ by, competencies, talent, words: wordsOf(life), chance: life.chance });
        await submit(life, minutesAfter(held.endsAt, 25 + index * 40), by, held, card);
      }
      await draft(life, minutesAfter(held.endsAt, 18), "panelist2", held, {
        overall: null,
        summary: "",
        ...drafting.draft,
      });
      await remindToScore(life, held);
    },
  );
}

import { apply, withStoredCv } from "../acts/apply";
import type { Life } from "../acts/life";
import { stillDecide } from "../acts/pipeline";
import type { Cast } from "../cast";
import { stillDecidingReasons } from "../content/notes";
import { type Days, minutesAfter } from "../days";
import { History } from "../history";
import type { Opening } from "../openings";
import type { Applicant } from "./applicants";
import type { Memory, Step } from "./steps";

/** Lives one application until now, in one transaction. */
export function live(cast: Cast, days: Days, opening: Opening, applicant: Applicant, steps: Step[]) {
  const { person, cv, chance, source, openToEngagement, appliedAt } = applicant;
  const who = { days, opening, person, cv, chance, source, openToEngagement };
  return withStoredCv(person, cv, chance, (stored) =>
    History.tell(cast, async (history) => {
      const life = await apply(history, appliedAt, { ...who, stored });
      const memory: Memory = {};
      for (const { at, until = at, act } of steps) {
        if (until > minutesAfter(days.now, -20)) return keepPromise(life, minutesAfter(days.now, 24 * 60));
        if (!applicant.isLate) await keepPromise(life, until);
        await act(life, memory);
      }
    }),
  );
}

/** Moves a promise before it is broken, with a mail that says so. */
async function keepPromise(life: Life, until: Date) {
  const { days, chance } = life;
  const promised = days.dayOf(life.promisedOn);
  if (days.at(promised + 1, "00:00") > until) return;
  const at = days.at(days.workday(promised + 1, -1), "16:20");
  if (at < minutesAfter(days.now, -20))
    await stillDecide(life, at, days.date(promised + 6), chance.one(stillDecidingReasons));
}

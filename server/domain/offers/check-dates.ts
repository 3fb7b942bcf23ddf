import { endOfDay } from "../engagements/rules";
import { Conflict } from "../errors";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";
import type { OfferFigures } from "./input";
import { refuseDates } from "./rules";

/** Until when an offer may be answered: the end of its last day. Days that cannot be are refused beside their field. */
export async function checkDates(
  scope: Scope,
  { startsOn, answerBy: lastDay }: Pick<OfferFigures, "startsOn" | "answerBy">,
): Promise<Date> {
  const { timeZone } = await findOrganisation(scope);
  const answerBy = endOfDay(lastDay, timeZone);
  const refusal = refuseDates({
    startsOn,
    answerBy,
    deadline: endOfDay(startsOn, timeZone),
    today: dayIn(timeZone, scope.now),
    now: scope.now,
  });
  if (refusal) throw new Conflict(refusal.sentence, refusal.field);
  return answerBy;
}

import { eq } from "drizzle-orm";
import { loggedDays } from "@/db/schema";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { Conflict, refuse } from "../errors";
import { newId } from "../ids";
import { step } from "../machine";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { type DayInput, dayInput } from "./input";
import { findDayOn, findDays } from "./reads/days";
import { lockEngagement } from "./reads/engagements";
import { refuseDay, refuseTooManyDays } from "./rules/days";
import { refuseWork } from "./rules/work";
import { DAY, stateOfDay } from "./rules/work-machines";

/** The consultant notes a day they worked. Until it is approved they may correct it. */
export async function logDay(scope: Scope, input: DayInput) {
  const { engagementId, workedOn, dayQuarters, note } = dayInput.parse(input);
  const engagement = await lockEngagement(scope, engagementId);
  const candidateId = candidateOf(scope);
  refuse(refuseWork(engagement));
  const zone = (await findCandidate(scope, candidateId)).timeZone ?? (await findOrganisation(scope)).timeZone;
  const { startsOn, endsOn, beganAt, applicationId } = engagement;
  const begunOn = beganAt ? dayIn(zone, beganAt) : startsOn;
  const today = dayIn(zone, scope.now);
  refuse(refuseDay({ workedOn, today, begunOn, startsOn, endsOn }), "workedOn");
  const earlier = await findDayOn(scope, engagementId, workedOn);
  if (earlier?.approvedAt)
    throw new Conflict("This day is approved already. Ask your sponsor if it is not right.", "workedOn");
  if (earlier) step(DAY, scope, { from: stateOfDay(earlier), act: "correct" });
  const { agreedQuarters, loggedQuarters } = await findDays(scope, engagement);
  const others = loggedQuarters - (earlier?.dayQuarters ?? 0);
  refuse(refuseTooManyDays({ agreed: agreedQuarters, others, wanted: dayQuarters }), "dayQuarters");

  const id = earlier?.id ?? newId();
  const day = { dayQuarters, note, loggedAt: scope.now };
  if (earlier) await scope.tx.update(loggedDays).set(day).where(eq(loggedDays.id, id));
  else await scope.tx.insert(loggedDays).values({ id, engagementId, candidateId, workedOn, ...day });
  const before = earlier ? { dayQuarters: earlier.dayQuarters } : undefined;
  await audit(scope, "day.logged", { id, applicationId }, { before, after: { workedOn, dayQuarters, note } });
  await announce(scope, "engagement", engagementId);
  return { dayId: id };
}

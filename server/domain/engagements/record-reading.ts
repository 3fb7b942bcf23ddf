import { eq } from "drizzle-orm";
import { readings } from "@/db/schema";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { Conflict, refuse } from "../errors";
import { newId } from "../ids";
import { step } from "../machine";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { type ReadingInput, readingInput } from "./input";
import { findReadingOn, findResult, lockEngagement } from "./reads/engagements";
import { refuseReading, refuseWork } from "./rules/work";
import { READING, stateOfReading } from "./rules/work-machines";

/** The consultant notes what was measured on a day. Until it is confirmed they may correct it. */
export async function recordReading(scope: Scope, input: ReadingInput) {
  const { resultId, readOn, value, note } = readingInput.parse(input);
  const result = await findResult(scope, resultId);
  const engagement = await lockEngagement(scope, result.engagementId);
  const candidateId = candidateOf(scope);
  const { timeZone } = await findOrganisation(scope);
  const zone = (await findCandidate(scope, candidateId)).timeZone ?? timeZone;
  refuse(refuseWork(engagement));
  const begunOn = engagement.beganAt ? dayIn(zone, engagement.beganAt) : engagement.startsOn;
  const facts = { readOn, today: dayIn(zone, scope.now), begunOn, startsOn: engagement.startsOn };
  refuse(refuseReading(facts), "readOn");

  const earlier = await findReadingOn(scope, resultId, readOn);
  if (earlier?.confirmedAt)
    throw new Conflict(
      "The reading of this day is confirmed. Record the next one for another day.",
      "readOn",
    );
  if (earlier) step(READING, scope, { from: stateOfReading(earlier), act: "correct" });
  const id = earlier?.id ?? newId();
  const reading = { value, note, recordedAt: scope.now };
  if (earlier) await scope.tx.update(readings).set(reading).where(eq(readings.id, id));
  else await scope.tx.insert(readings).values({ id, resultId, candidateId, readOn, ...reading });
  await audit(
    scope,
    "reading.recorded",
    { id, applicationId: engagement.applicationId },
    {
      before: earlier ? { value: earlier.value } : undefined,
      after: { name: result.name, readOn, value, note },
    },
  );
  await announce(scope, "engagement", engagement.id);
  return { readingId: id };
}

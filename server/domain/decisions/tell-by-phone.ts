import { and, eq, isNull } from "drizzle-orm";
import { applications, phoneCalls } from "@/db/schema";
import { resumePromise } from "../applications/resume-promise";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { findMember } from "../organisations/reads";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { PhoneInput } from "./input";
import { releaseDecision } from "./release";
import { refuseCall } from "./rules/telling";

/** Somebody has told the candidate by phone: the promise is kept from then on, and the mail that leaves is a follow-up. */
export async function tellByPhone(
  scope: Scope,
  { applicationId, toldBy, toldAt, when, feedback }: PhoneInput,
) {
  refuse(refuseCall({ toldAt, now: scope.now }), "toldAt");
  const teller = await findMember(scope, toldBy);
  const fields = { told_by_phone_on: toldAt.toISOString() };
  const outcome = await releaseDecision(scope, { applicationId, when, feedback, fields });
  const { candidateId } = outcome;
  const call = { applicationId, candidateId, outcomeId: outcome.id, toldBy: teller.id, toldAt };
  const [recorded] = await scope.tx
    .insert(phoneCalls)
    .values({ ...call, recordedBy: memberOf(scope), recordedAt: scope.now })
    .returning();
  if (!recorded) throw new Error("A call was not written.");
  await resumePromise(scope, { applicationId });
  await scope.tx
    .update(applications)
    .set({ answeredAt: toldAt })
    .where(and(eq(applications.id, applicationId), isNull(applications.answeredAt)));
  await audit(scope, "phone-call.recorded", recorded, { after: { toldBy: teller.name, toldAt } });
  await announce(scope, "application", applicationId);
  return outcome;
}

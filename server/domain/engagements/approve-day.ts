import { eq } from "drizzle-orm";
import { loggedDays } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { findMember } from "../organisations/reads";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findLoggedDay } from "./reads/days";
import { lockEngagement } from "./reads/engagements";
import { ADMINISTRATORS } from "./rules";
import { refuseDayApproval } from "./rules/days";
import { DAY, stateOfDay } from "./rules/work-machines";

/** The sponsor approves a day. From then on it stays as it is, and its pay is due. */
export async function approveDay(scope: Scope, { dayId }: { dayId: string }) {
  const { id, sponsorId, applicationId } = await lockEngagement(
    scope,
    (await findLoggedDay(scope, dayId)).engagementId,
  );
  const { approvedAt, workedOn, dayQuarters } = await findLoggedDay(scope, dayId);
  const sponsor = await findMember(scope, sponsorId);
  refuse(
    refuseDayApproval({
      approvedAt,
      isSponsor: memberOf(scope) === sponsor.id,
      sponsorName: sponsor.name,
      sponsorLeft: sponsor.leftAt !== null,
      isAdministrator: scope.actor.type === "member" && ADMINISTRATORS.includes(scope.actor.role),
    }),
  );
  step(DAY, scope, { from: stateOfDay({ approvedAt }), act: "approve" });
  await scope.tx
    .update(loggedDays)
    .set({ approvedAt: scope.now, approvedBy: memberOf(scope) })
    .where(eq(loggedDays.id, dayId));
  await audit(scope, "day.approved", { id: dayId, applicationId }, { after: { workedOn, dayQuarters } });
  await announce(scope, "engagement", id);
}

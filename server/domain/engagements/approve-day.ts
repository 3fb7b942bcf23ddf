import { eq } from "drizzle-orm";
import { loggedDays } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findLoggedDay } from "./reads/days";
import { lockEngagement } from "./reads/engagements";
import { findVoucher } from "./reads/vouching";
import { refuseDayApproval } from "./rules/days";
import { DAY, stateOfDay } from "./rules/work-machines";

/** The sponsor approves a day. From then on it stays as it is, and its pay is due. */
export async function approveDay(scope: Scope, { dayId }: { dayId: string }) {
  const engagement = await lockEngagement(scope, (await findLoggedDay(scope, dayId)).engagementId);
  const { id, applicationId } = engagement;
  const { approvedAt, workedOn, dayQuarters } = await findLoggedDay(scope, dayId);
  refuse(refuseDayApproval({ approvedAt, ...(await findVoucher(scope, engagement)) }));
  step(DAY, scope, { from: stateOfDay({ approvedAt }), act: "approve" });
  await scope.tx
    .update(loggedDays)
    .set({ approvedAt: scope.now, approvedBy: memberOf(scope) })
    .where(eq(loggedDays.id, dayId));
  await audit(scope, "day.approved", { id: dayId, applicationId }, { after: { workedOn, dayQuarters } });
  await announce(scope, "engagement", id);
}

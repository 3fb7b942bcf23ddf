import { and, asc, eq, sum } from "drizzle-orm";
import { engagementChanges, loggedDays, members } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { amountDue } from "../rules/days";
import type { Engagement } from "./engagements";
import { findTerms } from "./terms";

export async function findLoggedDay(scope: Scope, dayId: string) {
  const [found] = await scope.tx.select().from(loggedDays).where(eq(loggedDays.id, dayId));
  if (!found) throw new NotFound("This day");
  return found;
}

export async function findDayOn(scope: Scope, engagementId: string, workedOn: string) {
  const [found] = await scope.tx
    .select()
    .from(loggedDays)
    .where(and(eq(loggedDays.engagementId, engagementId), eq(loggedDays.workedOn, workedOn)));
  return found ?? null;
}

/** Paid days that were agreed: those of the terms, and those of every extension. In quarters. */
export async function findAgreedQuarters(scope: Scope, { id, termsId }: Engagement): Promise<number> {
  const [added] = await scope.tx
    .select({ quarters: sum(engagementChanges.addedQuarters) })
    .from(engagementChanges)
    .where(eq(engagementChanges.engagementId, id));
  return (await findTerms(scope, termsId)).dayQuarters + Number(added?.quarters ?? 0);
}

/** What was worked, oldest first, what of it is approved, and what is due for that. */
export async function findDays(scope: Scope, engagement: Engagement) {
  const days = await scope.tx
    .select({
      id: loggedDays.id,
      workedOn: loggedDays.workedOn,
      dayQuarters: loggedDays.dayQuarters,
      note: loggedDays.note,
      approvedAt: loggedDays.approvedAt,
      approvedByName: members.name,
    })
    .from(loggedDays)
    .leftJoin(members, eq(members.id, loggedDays.approvedBy))
    .where(eq(loggedDays.engagementId, engagement.id))
    .orderBy(asc(loggedDays.workedOn));
  const { rateMinorUnits, currency } = await findTerms(scope, engagement.termsId);
  const approved = days.filter(({ approvedAt }) => approvedAt).map(({ dayQuarters }) => dayQuarters);
  return {
    days,
    agreedQuarters: await findAgreedQuarters(scope, engagement),
    loggedQuarters: days.reduce((all, { dayQuarters }) => all + dayQuarters, 0),
    approvedQuarters: approved.reduce((all, quarters) => all + quarters, 0),
    rateMinorUnits,
    currency,
    dueMinorUnits: amountDue(approved, rateMinorUnits),
  };
}

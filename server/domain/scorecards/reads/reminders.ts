import { and, eq, like } from "drizzle-orm";
import { outbox } from "@/db/schema";
import { scorecardsDueAt } from "../../interviews/rules/panels";
import { findOrganisation, listHolidayDays } from "../../organisations/reads";
import { nextBusinessMorning } from "../../organisations/rules/business-days";
import type { Scope } from "../../scope";

/** When a panel's people are asked next: an hour after it, or else on the next business morning. */
export async function nextReminderAt(scope: Scope, endsAt: Date): Promise<Date> {
  const due = scorecardsDueAt(endsAt);
  if (scope.now < due) return due;
  const { timeZone } = await findOrganisation(scope);
  return nextBusinessMorning(scope.now, { timeZone, holidays: await listHolidayDays(scope) });
}

/** How often each member was asked for their scorecard of a panel. */
export async function countReminders(
  scope: Scope,
  { id, applicationId }: { id: string; applicationId: string },
): Promise<Map<string, number>> {
  const mails = await scope.tx
    .select({ memberId: outbox.memberId })
    .from(outbox)
    .where(
      and(
        ...[eq(outbox.applicationId, applicationId), eq(outbox.kind, "scorecard_due")],
        like(outbox.idempotencyKey, `scorecard_due:${id}:%`),
      ),
    );
  const counts = new Map<string, number>();
  for (const { memberId } of mails) if (memberId) counts.set(memberId, (counts.get(memberId) ?? 0) + 1);
  return counts;
}

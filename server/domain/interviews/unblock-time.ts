import { and, eq, isNull } from "drizzle-orm";
import { busyTimes } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { memberOf, type Scope } from "../scope";

/** A member gives a stretch of their own back. What their calendars say changes only there. */
export async function unblockTime(scope: Scope, { busyTimeId }: { busyTimeId: string }) {
  const [block] = await scope.tx
    .delete(busyTimes)
    .where(
      and(
        eq(busyTimes.id, busyTimeId),
        eq(busyTimes.memberId, memberOf(scope)),
        isNull(busyTimes.calendarId),
      ),
    )
    .returning();
  if (!block) throw new NotFound("This block");
  const { startsAt, endsAt } = block;
  await audit(scope, "busy-time.unblocked", block, { before: { startsAt, endsAt } });
}

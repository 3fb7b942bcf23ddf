import { and, eq, isNull } from "drizzle-orm";
import { calendarFeeds } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { memberOf, type Scope } from "../scope";

/** From now on the secret address tells nothing to anybody. */
export async function revokeFeed(scope: Scope) {
  const [feed] = await scope.tx
    .update(calendarFeeds)
    .set({ revokedAt: scope.now })
    .where(and(eq(calendarFeeds.memberId, memberOf(scope)), isNull(calendarFeeds.revokedAt)))
    .returning();
  if (!feed) throw new NotFound("Your calendar's address");
  await audit(scope, "calendar-feed.revoked", feed);
}

import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { calendarFeeds } from "@/db/schema";
import { audit } from "../audit/record";
import { findOrganisation } from "../organisations/reads";
import { memberOf, type Scope } from "../scope";

/** A secret address for a member's calendar programs, in the place of the one before. It is shown this one time. */
export async function makeFeed(scope: Scope) {
  const memberId = memberOf(scope);
  await scope.tx
    .update(calendarFeeds)
    .set({ revokedAt: scope.now })
    .where(and(eq(calendarFeeds.memberId, memberId), isNull(calendarFeeds.revokedAt)));
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("hex");
  const [feed] = await scope.tx
    .insert(calendarFeeds)
    .values({ memberId, tokenHash, madeAt: scope.now })
    .returning();
  if (!feed) throw new Error("The feed's row was not returned.");
  await audit(scope, "calendar-feed.made", feed);
  const { slug } = await findOrganisation(scope);
  return { path: `/api/calendar/${slug}/${token}.ics` };
}

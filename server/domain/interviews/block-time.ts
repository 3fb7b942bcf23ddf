import { busyTimes } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { memberOf, type Scope } from "../scope";
import type { BlockInput } from "./input/hours";
import { refuseBlock } from "./rules/calendars";

/** A member keeps a stretch of time free of panels. What for is theirs alone. */
export async function blockTime(scope: Scope, { startsAt, endsAt, note }: BlockInput) {
  refuse(refuseBlock({ startsAt, endsAt, now: scope.now }), "endsAt");
  const [block] = await scope.tx
    .insert(busyTimes)
    .values({ memberId: memberOf(scope), startsAt, endsAt, note })
    .returning();
  if (!block) throw new Error("The block's row was not returned.");
  await audit(scope, "busy-time.blocked", block, { after: { startsAt, endsAt } });
  return block;
}

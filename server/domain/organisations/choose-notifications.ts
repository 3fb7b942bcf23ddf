import { and, eq, inArray } from "drizzle-orm";
import { mutedNotifications } from "@/db/schema";
import { audit } from "../audit/record";
import { NOTIFICATIONS, type Notification } from "../emails/input/notifications";
import { memberOf, type Scope } from "../scope";
import { listWantedNotifications } from "./reads/notifications";

/** A member chooses what they are told by mail, from the next mail that leaves on. */
export async function chooseNotifications(scope: Scope, { wanted }: { wanted: Notification[] }) {
  const memberId = memberOf(scope);
  const before = await listWantedNotifications(scope);
  const muted = (Object.keys(NOTIFICATIONS) as Notification[]).filter((kind) => !wanted.includes(kind));
  const mine = eq(mutedNotifications.memberId, memberId);
  if (wanted.length > 0)
    await scope.tx.delete(mutedNotifications).where(and(mine, inArray(mutedNotifications.kind, wanted)));
  if (muted.length > 0)
    await scope.tx
      .insert(mutedNotifications)
      .values(muted.map((kind) => ({ memberId, kind, mutedAt: scope.now })))
      .onConflictDoNothing();
  await audit(
    scope,
    "member.notifications-chosen",
    { id: memberId },
    { before: { wanted: before }, after: { wanted } },
  );
}

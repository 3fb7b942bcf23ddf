import { eq } from "drizzle-orm";
import { mutedNotifications } from "@/db/schema";
import { NOTIFICATIONS, type Notification } from "../../emails/input/notifications";
import { memberOf, type Scope } from "../../scope";

/** What the member who asks is told by mail: everything, until they choose. */
export async function listWantedNotifications(scope: Scope): Promise<Notification[]> {
  const rows = await scope.tx
    .select({ kind: mutedNotifications.kind })
    .from(mutedNotifications)
    .where(eq(mutedNotifications.memberId, memberOf(scope)));
  const muted = new Set<string>(rows.map(({ kind }) => kind));
  return (Object.keys(NOTIFICATIONS) as Notification[]).filter((kind) => !muted.has(kind));
}

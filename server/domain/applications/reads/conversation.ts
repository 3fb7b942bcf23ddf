import { and, asc, count, eq, isNotNull, isNull } from "drizzle-orm";
import { members, messages } from "@/db/schema";
import type { Scope } from "../../scope";

/** The conversation about one application, the oldest message first. */
export function listMessages(scope: Scope, applicationId: string) {
  return scope.tx
    .select({
      id: messages.id,
      sentAt: messages.sentAt,
      readAt: messages.readAt,
      body: messages.body,
      /** Null when the candidate wrote it. */
      memberId: messages.memberId,
      memberName: members.name,
    })
    .from(messages)
    .leftJoin(members, eq(members.id, messages.memberId))
    .where(eq(messages.applicationId, applicationId))
    .orderBy(asc(messages.sentAt), asc(messages.id));
}

/** What the other side wrote and whoever asks has not read. */
export async function countUnread(scope: Scope, applicationId: string): Promise<number> {
  const [row] = await scope.tx
    .select({ unread: count() })
    .from(messages)
    .where(unreadBy(scope, applicationId));
  return row?.unread ?? 0;
}

export function unreadBy({ actor }: Scope, applicationId: string) {
  const theirs = actor.type === "candidate" ? isNotNull(messages.memberId) : isNull(messages.memberId);
  return and(eq(messages.applicationId, applicationId), theirs, isNull(messages.readAt));
}

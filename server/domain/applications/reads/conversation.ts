import { and, asc, count, eq, isNotNull, isNull, lte } from "drizzle-orm";
import { members, messages } from "@/db/schema";
import type { Scope } from "../../scope";

/** The conversation about one application, the oldest message first. What may still be taken back is not in its candidate's. */
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
    .where(and(eq(messages.applicationId, applicationId), hasLeft(scope)))
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

const hasLeft = ({ actor, now }: Scope) =>
  actor.type === "candidate" ? lte(messages.sentAt, now) : undefined;

export function unreadBy(scope: Scope, applicationId: string) {
  const { actor } = scope;
  const theirs = actor.type === "candidate" ? isNotNull(messages.memberId) : isNull(messages.memberId);
  return and(eq(messages.applicationId, applicationId), theirs, isNull(messages.readAt), hasLeft(scope));
}

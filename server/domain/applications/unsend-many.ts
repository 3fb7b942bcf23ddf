import { and, eq, inArray, sql } from "drizzle-orm";
import { messages, outbox } from "@/db/schema";
import { auditMany } from "../audit/record-many";
import { Conflict } from "../errors";
import { announceMany } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { UnsendManyInput } from "./input/many";
import { messageKey } from "./rules";

/** Takes back what one wrote to many, wherever its mail has not begun to leave: nobody has read it anywhere. */
export async function unsendMany(scope: Scope, { messageIds }: UnsendManyInput) {
  const mine = await scope.tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(inArray(messages.id, messageIds), eq(messages.memberId, memberOf(scope))));
  // Against the worker that sends one, only one of the two can win.
  const kept = await scope.tx
    .update(outbox)
    .set({ state: "cancelled" })
    .where(
      and(
        sql`${outbox.idempotencyKey} = any(${sql.param(mine.map(({ id }) => messageKey(id)))}::text[])`,
        inArray(outbox.state, ["queued", "held"]),
      ),
    )
    .returning({ key: outbox.idempotencyKey });
  const keys = new Set(kept.map(({ key }) => key));
  const ids = mine.map(({ id }) => id).filter((id) => keys.has(messageKey(id)));
  if (ids.length === 0) throw new Conflict("All of them have left: there is nothing to take back.");
  const taken = await scope.tx
    .delete(messages)
    .where(inArray(messages.id, ids))
    .returning({ id: messages.id, applicationId: messages.applicationId, body: messages.body });
  await auditMany(
    scope,
    "message.unsent",
    taken.map(({ body, ...subject }) => ({ subject, change: { before: { body } } })),
  );
  await announceMany(
    scope,
    "message",
    taken.map(({ applicationId }) => applicationId),
  );
  return { unsent: taken.length };
}

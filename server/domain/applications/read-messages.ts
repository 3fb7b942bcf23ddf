import { messages } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findApplication } from "./reads";
import { unreadBy } from "./reads/conversation";

/** Marks as read what the other side wrote. */
export async function readMessages(scope: Scope, { applicationId }: { applicationId: string }) {
  await findApplication(scope, applicationId);
  const read = await scope.tx
    .update(messages)
    .set({ readAt: scope.now })
    .where(unreadBy(scope, applicationId))
    .returning({ id: messages.id });
  await audit(
    scope,
    "message.read",
    { id: applicationId, applicationId },
    { after: { messages: read.length } },
  );
  if (read.length > 0) await announce(scope, "message", applicationId);
  return { read: read.length };
}

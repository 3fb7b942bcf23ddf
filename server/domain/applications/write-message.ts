import { messages } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { findApplication } from "./reads";
import { refuseMessage } from "./rules";

/** The candidate writes to the organisation; it stands beside their application, unread until somebody opens it. */
export async function writeMessage(
  scope: Scope,
  { applicationId, body, mailId = null }: { applicationId: string; body: string; mailId?: string | null },
) {
  const application = await findApplication(scope, applicationId);
  refuse(refuseMessage(application));
  const [message] = await scope.tx
    .insert(messages)
    .values({ applicationId, candidateId: candidateOf(scope), body, mailId, sentAt: scope.now })
    .returning();
  if (!message) throw new Error("The message's row was not returned.");
  await audit(scope, "message.written", { id: message.id, applicationId }, { after: { body } });
  await announce(scope, "message", applicationId);
  return message;
}

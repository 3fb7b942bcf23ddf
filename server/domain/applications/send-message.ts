import { messages } from "@/db/schema";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { refuse } from "../errors";
import { findJob } from "../jobs/reads";
import { findMember } from "../organisations/reads";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findApplication } from "./reads";
import { messageKey, refuseMessage } from "./rules";

/** Writes to a candidate: in their portal, and by mail. */
export async function sendMessage(
  scope: Scope,
  { applicationId, body }: { applicationId: string; body: string },
) {
  const application = await findApplication(scope, applicationId);
  refuse(refuseMessage(application));
  const candidate = await findCandidate(scope, application.candidateId);
  const sender = await findMember(scope, memberOf(scope));
  const job = await findJob(scope, application.jobId);

  const [message] = await scope.tx
    .insert(messages)
    .values({ applicationId, candidateId: candidate.id, memberId: sender.id, body, sentAt: scope.now })
    .returning();
  if (!message) throw new Error("The message's row was not returned.");
  await queueEmail(scope, {
    kind: "message",
    key: messageKey(message.id),
    to: { name: candidate.name, address: candidate.email },
    applicationId,
    candidateId: candidate.id,
    fields: { candidate_name: candidate.name, job_title: job.title, body, sender_name: sender.name },
  });
  await audit(scope, "message.sent", { id: message.id, applicationId }, { after: { body } });
  await announce(scope, "message", applicationId);
  return message;
}

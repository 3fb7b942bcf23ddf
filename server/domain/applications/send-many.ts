import { messages } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { auditMany } from "../audit/record-many";
import { queueMany } from "../emails/queue-many";
import { Conflict } from "../errors";
import { newId } from "../ids";
import { findJob } from "../jobs/reads";
import { findMember } from "../organisations/reads";
import { announceMany } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { SendManyInput } from "./input/many";
import { findMoving } from "./reads/moving";
import { KEPT_BACK_SECONDS, messageKey, refuseMessage } from "./rules";

/**
 * Writes the same to many candidates of one job, each by themselves: by mail, and in their portal once the mail leaves.
 * Until then all of it can be taken back. Who has withdrawn is left out.
 */
export async function sendMany(scope: Scope, { applicationIds, body }: SendManyInput) {
  const chosen = await findMoving(scope, applicationIds);
  const reached = chosen.filter((one) => !refuseMessage(one));
  const [first] = reached;
  if (!first) throw new Conflict("All of them have withdrawn, so nobody is left to write to.");
  const sender = await findMember(scope, memberOf(scope));
  const job = await findJob(scope, first.jobId);
  const leavesAt = new Date(scope.now.getTime() + KEPT_BACK_SECONDS * 1000);
  const written = reached.map((one) => ({ ...one, messageId: newId() }));
  await insertMany(
    scope.tx,
    messages,
    written.map(({ messageId: id, id: applicationId, candidateId }) => ({
      ...{ id, applicationId, candidateId, memberId: sender.id, body, sentAt: leavesAt },
    })),
  );
  await queueMany(
    scope,
    { kind: "message", dueAt: leavesAt },
    written.map(({ messageId, id: applicationId, candidateId, name, address }) => ({
      ...{ id: newId(), key: messageKey(messageId), to: { name, address }, applicationId, candidateId },
      fields: { candidate_name: name, job_title: job.title, body, sender_name: sender.name },
    })),
  );
  await auditMany(
    scope,
    "message.sent",
    written.map(({ messageId: id, id: applicationId }) => ({
      subject: { id, applicationId },
      change: { after: { body, together: written.length } },
    })),
  );
  await announceMany(
    scope,
    "message",
    written.map(({ id }) => id),
  );
  return { messageIds: written.map(({ messageId }) => messageId), leftOut: chosen.length - reached.length };
}

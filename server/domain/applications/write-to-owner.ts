import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { findJob } from "../jobs/reads";
import { findMember, findOrganisation } from "../organisations/reads";
import type { Scope } from "../scope";
import { findApplication } from "./reads";
import { writeMessage } from "./write-message";

/** What a candidate writes, in their portal or by mail, reaches the application's owner by mail, too. */
export async function writeToOwner(
  scope: Scope,
  { applicationId, body, mailId }: { applicationId: string; body: string; mailId?: string },
) {
  const message = await writeMessage(scope, { applicationId, body, mailId });
  const { candidateId, jobId, ownerId } = await findApplication(scope, applicationId);
  const candidate = await findCandidate(scope, candidateId);
  const job = await findJob(scope, jobId);
  const owner = await findMember(scope, ownerId);
  const { slug } = await findOrganisation(scope);
  await queueEmail(scope, {
    kind: "message",
    key: `message:${message.id}`,
    to: { name: owner.name, address: owner.email },
    memberId: owner.id,
    applicationId,
    fields: {
      ...{ candidate_name: candidate.name, sender_name: candidate.name, job_title: job.title, body },
      application_link: `/o/${slug}/applications/${applicationId}`,
    },
  });
  return message;
}

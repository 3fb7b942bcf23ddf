import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { findJob } from "../jobs/reads";
import { findMember, findOrganisation } from "../organisations/reads";
import { memberOf, type Scope } from "../scope";
import { findApplication } from "./reads";

interface Mentions {
  noteId: string;
  applicationId: string;
  named: readonly { id: string; name: string; email: string }[];
}

/** Tells members by mail that a note names them, and nothing of what it says: they may be blind to it yet. */
export async function tellMentioned(scope: Scope, { noteId, applicationId, named }: Mentions) {
  if (named.length === 0) return;
  const { candidateId, jobId } = await findApplication(scope, applicationId);
  const candidate = await findCandidate(scope, candidateId);
  const job = await findJob(scope, jobId);
  const writer = await findMember(scope, memberOf(scope));
  const { slug } = await findOrganisation(scope);
  for (const { id, name, email } of named)
    await queueEmail(scope, {
      kind: "mentioned",
      key: `mentioned:${noteId}:${id}`,
      to: { name, address: email },
      memberId: id,
      applicationId,
      fields: {
        ...{ candidate_name: candidate.name, job_title: job.title, sender_name: writer.name },
        application_link: `/o/${slug}/applications/${applicationId}#notes`,
      },
    });
}

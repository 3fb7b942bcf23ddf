import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { addressNorm } from "../emails/rules/sending";
import { findJob } from "../jobs/reads";
import { findMember, findOrganisation } from "../organisations/reads";
import type { Scope } from "../scope";
import { findApplication } from "./reads";

interface Returned {
  id: string;
  applicationId: string | null;
  candidateId: string | null;
  memberId: string | null;
  toAddress: string;
  lastError: string | null;
}

/** A mail to a candidate did not arrive: whoever looks after the application hears of it, once for each address. */
export async function tellOwnerOfReturn(scope: Scope, mail: Returned) {
  const { applicationId, toAddress } = mail;
  if (!applicationId || !mail.candidateId || mail.memberId) return;
  const { candidateId, jobId, ownerId } = await findApplication(scope, applicationId);
  const owner = await findMember(scope, ownerId);
  if (owner.leftAt) return;
  const candidate = await findCandidate(scope, candidateId);
  const job = await findJob(scope, jobId);
  const { slug } = await findOrganisation(scope);
  await queueEmail(scope, {
    kind: "mail_returned",
    key: `mail_returned:${applicationId}:${addressNorm(toAddress)}:${ownerId}`,
    to: { name: owner.name, address: owner.email },
    memberId: owner.id,
    applicationId,
    fields: {
      ...{ candidate_name: candidate.name, job_title: job.title, answer: mail.lastError ?? "no answer" },
      application_link: `/o/${slug}/applications/${applicationId}`,
    },
  });
}

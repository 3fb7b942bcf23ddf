import { and, eq, isNull } from "drizzle-orm";
import { applications } from "@/db/schema";
import { lockApplication } from "../applications/reads";
import { resumePromise } from "../applications/resume-promise";
import { isApproved } from "../approvals/reads";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { moneyGiven } from "../emails/rules/given";
import { Conflict, refuse } from "../errors";
import { findJob } from "../jobs/reads";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findOfferGrounds, lockOffer, moveOffer, type Offer } from "./reads";
import { refuseSending } from "./rules";

/** Sends an approved offer while what it follows from stands: from now on the candidate sees it, and has until its deadline to answer. */
export async function sendOffer(scope: Scope, { offerId }: { offerId: string }) {
  const offer = await lockOffer(scope, offerId);
  const application = await lockApplication(scope, offer.applicationId);
  const approved = await isApproved(scope, { ...offer, kind: "offer" });
  const grounds = await findOfferGrounds(scope, application);
  const withdrawn = application.state === "withdrawn";
  refuse(refuseSending({ ...offer, ...grounds, approved, withdrawn, now: scope.now }));
  if (!(await moveOffer(scope, { id: offer.id, from: "approved", act: "send", sentAt: scope.now })))
    throw new Conflict("This offer has changed in the meantime. Look at it again.");

  await writeToCandidate(scope, offer, application);
  await resumePromise(scope, { applicationId: offer.applicationId });
  // An offer is an answer: the promise is kept, and nobody needs to count its days any more.
  await scope.tx
    .update(applications)
    .set({ answeredAt: scope.now })
    .where(and(eq(applications.id, offer.applicationId), isNull(applications.answeredAt)));
  await audit(
    scope,
    "offer.sent",
    { id: offer.id, applicationId: offer.applicationId },
    { after: { version: offer.version, answerBy: offer.answerBy } },
  );
  await announce(scope, "offer", offer.id);
  await announce(scope, "application", offer.applicationId);
}

async function writeToCandidate(scope: Scope, offer: Offer, { jobId }: { jobId: string }) {
  const candidate = await findCandidate(scope, offer.candidateId);
  const job = await findJob(scope, jobId);
  await queueEmail(scope, {
    kind: "offer",
    key: `offer:${offer.id}`,
    to: { name: candidate.name, address: candidate.email },
    fields: {
      candidate_name: candidate.name,
      job_title: job.title,
      title: offer.title,
      salary: moneyGiven(offer.salaryMinorUnits, offer.currency, offer.payPeriod),
      starts_on: offer.startsOn,
      answer_by: offer.answerBy.toISOString(),
    },
    applicationId: offer.applicationId,
    candidateId: candidate.id,
  });
}

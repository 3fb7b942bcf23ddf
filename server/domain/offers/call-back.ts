import { createApplicationForCallBack } from "../applications/create-for-call-back";
import { findApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { recordDecision } from "../decisions/record";
import { findEngagement } from "../engagements/reads/engagements";
import { refuse } from "../errors";
import { createJob } from "../jobs/create";
import { findJob } from "../jobs/reads";
import type { Scope } from "../scope";
import { draftOffer } from "./draft";
import { type CallBackInput, callBackInput } from "./input";
import { findCallBackReason, type Offer } from "./reads";
import { refuseCallBack, refuseLevel } from "./rules";

/**
 * The way back through the second door: from an engagement to an offer for any job, or for one that is made for it and
 * never published. The first application keeps its answer; a new one carries the offer and links to it.
 */
export async function callBack(scope: Scope, input: CallBackInput): Promise<Offer> {
  const { engagementId, job: wanted, offer: figures, ...given } = callBackInput.parse(input);
  const engagement = await findEngagement(scope, engagementId);
  const first = await findApplication(scope, engagement.applicationId);
  refuse(refuseCallBack({ state: engagement.state, withdrawn: first.state === "withdrawn" }));
  const appliedLevel = (await findJob(scope, first.jobId)).level;
  refuse(refuseLevel({ ...figures, appliedLevel }), "levelReason");

  const job = "jobId" in wanted ? await findJob(scope, wanted.jobId) : await createJob(scope, wanted);
  const application = await createApplicationForCallBack(scope, {
    candidateId: engagement.candidateId,
    jobId: job.id,
    calledBackFromId: first.id,
  });
  await recordDecision(scope, {
    applicationId: application.id,
    kind: "hire",
    reasonId: await findCallBackReason(scope),
    rationale: given.rationale || `Called back after the engagement “${engagement.title}”.`,
  });
  await audit(
    scope,
    "engagement.called-back",
    { id: engagement.id, applicationId: first.id },
    {
      after: {
        jobId: job.id,
        applicationId: application.id,
        title: figures.title,
        level: figures.level,
        appliedLevel,
      },
    },
  );
  return draftOffer(scope, { ...figures, applicationId: application.id }, { engagementId });
}

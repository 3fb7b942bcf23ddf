import { createApplicationForCallBack } from "../applications/create-for-call-back";
import type { Application } from "../applications/reads";
import { recordDecision } from "../decisions/record";
import { refuse } from "../errors";
import { createJob } from "../jobs/create";
import { findJob } from "../jobs/reads";
import type { Scope } from "../scope";
import { draftOffer } from "./draft";
import type { callBackInput } from "./input";
import { refuseLevel } from "./rules";

type Given = Pick<ReturnType<typeof callBackInput.parse>, "job" | "offer" | "rationale"> & {
  /** The application it grows out of, which keeps its answer. */
  first: Application;
  reasonId: string;
  engagementId?: string;
};

/**
 * From an application that has its answer to an offer for any job, or for one that is made for it and never published.
 * A new application carries the offer and links to the first.
 */
export async function makeCallBack(
  scope: Scope,
  { first, job: wanted, offer: figures, rationale, reasonId, engagementId }: Given,
) {
  const appliedLevel = (await findJob(scope, first.jobId)).level;
  refuse(refuseLevel({ ...figures, appliedLevel }), "levelReason");
  const job = "jobId" in wanted ? await findJob(scope, wanted.jobId) : await createJob(scope, wanted);
  const application = await createApplicationForCallBack(scope, {
    candidateId: first.candidateId,
    jobId: job.id,
    calledBackFromId: first.id,
  });
  await recordDecision(scope, { applicationId: application.id, kind: "hire", reasonId, rationale });
  const { title, level } = figures;
  return {
    offer: await draftOffer(scope, { ...figures, applicationId: application.id }, { engagementId }),
    made: { jobId: job.id, applicationId: application.id, title, level, appliedLevel },
  };
}

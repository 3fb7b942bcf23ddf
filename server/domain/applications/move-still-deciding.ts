import { and, eq } from "drizzle-orm";
import { applications, promises } from "@/db/schema";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { Conflict, refuse } from "../errors";
import { newId } from "../ids";
import { findJob } from "../jobs/reads";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { type Application, findApplication } from "./reads";
import { countStillDeciding } from "./reads/history";
import { refuseStillDeciding } from "./rules";

interface StillDeciding {
  applicationId: string;
  promisedOn: string;
  reason?: string;
}

/** Moves the promised date and tells the candidate so, at most twice in a stage. */
export async function moveStillDeciding(
  scope: Scope,
  { applicationId, promisedOn, reason = "" }: StillDeciding,
) {
  const application = await findApplication(scope, applicationId);
  const { timeZone } = await findOrganisation(scope);
  const refusal = refuseStillDeciding({
    state: application.state,
    today: dayIn(timeZone, scope.now),
    promisedOn: application.promisedOn,
    proposed: promisedOn,
    timesInStage: await countStillDeciding(scope, applicationId, application.stageEnteredAt),
  });
  refuse(refusal, "promisedOn");

  const { version } = application;
  const [moved] = await scope.tx
    .update(applications)
    .set({ promisedOn, version: version + 1 })
    .where(and(eq(applications.id, applicationId), eq(applications.version, version)))
    .returning();
  if (!moved) throw new Conflict("Somebody changed this application meanwhile. Look again.");
  const promiseId = newId();
  await scope.tx.insert(promises).values({
    id: promiseId,
    applicationId,
    candidateId: application.candidateId,
    promisedOn,
    reason: "still_deciding",
    setBy: memberOf(scope),
    setAt: scope.now,
  });
  await tell(scope, application, { promiseId, promisedOn, reason });
  await audit(
    scope,
    "application.promise-moved",
    { id: applicationId, applicationId },
    { before: { promisedOn: application.promisedOn }, after: { promisedOn, reason } },
  );
  await announce(scope, "application", applicationId);
  return moved;
}

async function tell(
  scope: Scope,
  { id: applicationId, candidateId, jobId }: Application,
  { promiseId, promisedOn, reason }: { promiseId: string; promisedOn: string; reason: string },
) {
  const candidate = await findCandidate(scope, candidateId);
  const job = await findJob(scope, jobId);
  await queueEmail(scope, {
    kind: "still_deciding",
    key: `still_deciding:${promiseId}`,
    to: { name: candidate.name, address: candidate.email },
    applicationId,
    candidateId,
    fields: { candidate_name: candidate.name, job_title: job.title, promised_on: promisedOn, reason },
  });
}

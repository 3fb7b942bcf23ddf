import { desc, eq, sql } from "drizzle-orm";
import { applications, debriefs, engagements, jobs } from "@/db/schema";
import { findCandidate } from "../../candidates/reads";
import { findPoolEntry } from "../../candidates/reads/pool";
import type { Scope } from "../../scope";
import { refusePoolCallBack } from "../rules";
import { listJobsForCallBack } from "./engagement-page";
import { findPanelEvidence } from "./evidence";

/** Somebody of the talent pool, what speaks for an offer to them, and for which jobs. */
export async function findPoolCallBack(scope: Scope, entryId: string) {
  const entry = await findPoolEntry(scope, entryId);
  const candidate = await findCandidate(scope, entry.candidateId);
  const began = await findWhereItBegan(scope, candidate.id);
  return {
    ...{ id: entry.id, why: entry.why, untilOn: entry.untilOn },
    candidate: { id: candidate.id, name: candidate.name },
    began,
    refusal: refusePoolCallBack({ ...began, hasLeft: entry.leftAt !== null, hasOffer: entry.hasOffer }),
    evidence: began && (await findPanelEvidence(scope, began.applicationId)),
    jobs: await listJobsForCallBack(scope),
  };
}

/** The application a call back would grow out of: the newest that was answered after a debrief, or else the newest. */
export async function findWhereItBegan(scope: Scope, candidateId: string) {
  const isDebriefed = sql<boolean>`${debriefs.id} is not null`;
  const isAnswered = sql`${applications.state} in ('not_now', 'consult_instead')`;
  const [found] = await scope.tx
    .select({
      ...{ applicationId: applications.id, state: applications.state, isDebriefed },
      ...{ engagementId: engagements.id, jobId: jobs.id, jobTitle: jobs.title, level: jobs.level },
      ...{ currency: jobs.currency, payPeriod: jobs.payPeriod },
      ...{ ownerId: applications.ownerId, hiringManagerId: jobs.hiringManagerId },
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(debriefs, eq(debriefs.applicationId, applications.id))
    .leftJoin(engagements, eq(engagements.applicationId, applications.id))
    .where(eq(applications.candidateId, candidateId))
    .orderBy(sql`${isAnswered} and ${isDebriefed} desc`, desc(applications.appliedAt), desc(applications.id))
    .limit(1);
  return found ?? null;
}

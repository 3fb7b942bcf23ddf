import { desc, eq } from "drizzle-orm";
import { jobs, offers } from "@/db/schema";
import { findApplication } from "../../applications/reads";
import { findCandidate } from "../../candidates/reads";
import { findContractWithSigners } from "../../contracts/reads";
import { findDays } from "../../engagements/reads/days";
import { findEngagement, listMilestones, listResults } from "../../engagements/reads/engagements";
import { findRatingRefusal, listWorkRatings } from "../../engagements/reads/ratings";
import { findReferencePage } from "../../engagements/reads/references";
import { findTerms } from "../../engagements/reads/terms";
import { findVoucher } from "../../engagements/reads/vouching";
import { mayVouch } from "../../engagements/rules/vouching";
import { totalMinorUnits } from "../../engagements/rules/words";
import { findJob } from "../../jobs/reads";
import { findMember, findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";

/** An engagement with its terms, contract, work and results, and the offers that grew out of it. */
export async function findEngagementPage(scope: Scope, engagementId: string) {
  const engagement = await findEngagement(scope, engagementId);
  const candidate = await findCandidate(scope, engagement.candidateId);
  const application = await findApplication(scope, engagement.applicationId);
  const job = await findJob(scope, application.jobId);
  const sponsor = await findMember(scope, engagement.sponsorId);
  const voucher = await findVoucher(scope, engagement);
  const terms = await findTerms(scope, engagement.termsId);
  return {
    ...engagement,
    timeZone: (await findOrganisation(scope)).timeZone,
    candidate: { id: candidate.id, name: candidate.name, email: candidate.email },
    withdrawn: application.state === "withdrawn",
    job: { id: job.id, title: job.title, level: job.level },
    sponsor: {
      id: sponsor.id,
      name: sponsor.name,
      /** Whether the reader has the word on the work, and who has it otherwise. */
      mayVouch: mayVouch(voucher),
      whoVouches: voucher.sponsorLeft ? "An owner or administrator" : sponsor.name,
    },
    terms: { ...terms, total: totalMinorUnits(terms) },
    contract: await findContractWithSigners(scope, engagement.contractId),
    work: await findDays(scope, engagement),
    milestones: await listMilestones(scope, engagement.id),
    results: await listResults(scope, engagement.id),
    ...(await findReferencePage(scope, engagement)),
    ratings: await listWorkRatings(scope, engagement),
    ratingRefusal: await findRatingRefusal(scope, engagement),
    offers: await listCallBacks(scope, engagement.id),
  };
}

function listCallBacks(scope: Scope, engagementId: string) {
  return scope.tx
    .select({
      id: offers.id,
      title: offers.title,
      level: offers.level,
      state: offers.state,
      draftedAt: offers.draftedAt,
    })
    .from(offers)
    .where(eq(offers.engagementId, engagementId))
    .orderBy(desc(offers.draftedAt));
}

/** The jobs somebody could be called back for. */
export function listJobsForCallBack(scope: Scope) {
  return scope.tx
    .select({ id: jobs.id, title: jobs.title, level: jobs.level, state: jobs.state })
    .from(jobs)
    .orderBy(desc(jobs.createdAt));
}

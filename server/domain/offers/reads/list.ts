import { eq } from "drizzle-orm";
import { applications, candidates, jobs, offers } from "@/db/schema";
import { byState, isAmongFirst, pageOfStates } from "../../pages";
import type { Scope } from "../../scope";
import type { OffersInput } from "../input";

const PAGE = 40;

const STATES = ["draft", "approved", "sent", "accepted", "signed", "declined", "rescinded"] as const;
const columns = { state: offers.state, at: offers.draftedAt, id: offers.id };

/** Offers, those that need somebody first and among them the latest, a page at a time; and how many there are. */
export async function listOffers(scope: Scope, { after }: OffersInput) {
  const { beyond, order } = byState(STATES, columns, after);
  const found = await scope.tx
    .select({
      id: offers.id,
      applicationId: offers.applicationId,
      engagementId: offers.engagementId,
      title: offers.title,
      state: offers.state,
      answerBy: offers.answerBy,
      draftedAt: offers.draftedAt,
      candidateName: candidates.name,
      jobTitle: jobs.title,
    })
    .from(offers)
    .innerJoin(candidates, eq(candidates.id, offers.candidateId))
    .innerJoin(applications, eq(applications.id, offers.applicationId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(isAmongFirst(scope, offers, { wanted: beyond, order, most: PAGE + 1 }))
    .orderBy(...order);
  return {
    ...pageOfStates(found, PAGE, ({ draftedAt }) => draftedAt),
    total: await scope.tx.$count(offers),
  };
}

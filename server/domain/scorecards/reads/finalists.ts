import { and, asc, count, eq, isNotNull, isNull, not } from "drizzle-orm";
import { applications, candidates, debriefs, finalists, panels, visits } from "@/db/schema";
import type { Scope } from "../../scope";
import { blindTo } from "./blindness";

/** How many of a job's finalists the one who asks may see. */
export async function countFinalists(scope: Scope, jobId: string): Promise<number> {
  const [found] = await scope.tx.select({ count: count() }).from(finalists).where(eq(finalists.jobId, jobId));
  return found?.count ?? 0;
}

/** The finalists of a job in the order in which they were chosen; the database leaves out whom one is blind to. */
export function listFinalists(scope: Scope, jobId: string) {
  return scope.tx
    .select({
      applicationId: applications.id,
      candidateName: candidates.name,
      state: applications.state,
      promisedOn: applications.promisedOn,
      openToEngagement: applications.openToEngagement,
      sealedScore: debriefs.sealedScore,
      openedAt: debriefs.openedAt,
      closedAt: debriefs.closedAt,
    })
    .from(finalists)
    .innerJoin(applications, eq(applications.id, finalists.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .leftJoin(debriefs, eq(debriefs.applicationId, applications.id))
    .where(eq(finalists.jobId, jobId))
    .orderBy(asc(finalists.chosenAt), asc(finalists.id));
}

/** Who could be put on the shortlist: whom a panel has met, who still waits, and to whom one is not blind. */
export function listChoosable(scope: Scope, jobId: string) {
  return scope.tx
    .selectDistinct({ applicationId: applications.id, candidateName: candidates.name })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(panels, and(eq(panels.applicationId, applications.id), eq(panels.state, "scheduled")))
    .innerJoin(visits, and(eq(visits.panelId, panels.id), isNotNull(visits.checkedInAt)))
    .leftJoin(finalists, eq(finalists.applicationId, applications.id))
    .where(
      and(
        ...[eq(applications.jobId, jobId), eq(applications.state, "active"), isNull(finalists.id)],
        not(blindTo(applications.id)),
      ),
    )
    .orderBy(asc(candidates.name))
    .limit(100);
}

/** Whether some of a job's panels still wait for a scorecard of the one who asks: then those people are not shown. */
export async function owesScorecards(scope: Scope, jobId: string): Promise<boolean> {
  const [found] = await scope.tx
    .selectDistinct({ id: applications.id })
    .from(applications)
    .innerJoin(panels, and(eq(panels.applicationId, applications.id), eq(panels.state, "scheduled")))
    .where(and(eq(applications.jobId, jobId), blindTo(applications.id)))
    .limit(1);
  return Boolean(found);
}

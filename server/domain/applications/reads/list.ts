import { and, count, desc, eq, inArray, lt, or } from "drizzle-orm";
import { applications, candidates, jobs, members, stages } from "@/db/schema";
import { listMatching } from "../../candidates/reads";
import { placeOf, placeText } from "../../candidates/rules";
import type { Scope } from "../../scope";
import type { ApplicationsInput } from "../input";

const pageLength = 40;

/** Applications, the newest first, a page at a time. */
export async function listApplications(scope: Scope, filter: ApplicationsInput) {
  const place = placeOf(filter.after);
  const matching = filter.search ? await listMatching(scope, filter.search) : null;
  const wanted = and(
    filter.jobId ? eq(applications.jobId, filter.jobId) : undefined,
    filter.stageId ? eq(applications.stageId, filter.stageId) : undefined,
    filter.state ? eq(applications.state, filter.state) : undefined,
    matching ? inArray(applications.candidateId, matching) : undefined,
  );
  const found = await scope.tx
    .select({
      id: applications.id,
      candidateId: applications.candidateId,
      candidateName: candidates.name,
      jobTitle: jobs.title,
      stageName: stages.name,
      state: applications.state,
      appliedAt: applications.appliedAt,
      stageEnteredAt: applications.stageEnteredAt,
      promisedOn: applications.promisedOn,
      answeredAt: applications.answeredAt,
      nextStep: applications.nextStep,
      source: applications.source,
      openToEngagement: applications.openToEngagement,
      ownerName: members.name,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(stages, eq(stages.id, applications.stageId))
    .innerJoin(members, eq(members.id, applications.ownerId))
    .where(
      and(
        wanted,
        place
          ? or(
              lt(applications.appliedAt, place.at),
              and(eq(applications.appliedAt, place.at), lt(applications.id, place.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(applications.appliedAt), desc(applications.id))
    .limit(pageLength + 1);
  const [counted] = await scope.tx.select({ total: count() }).from(applications).where(wanted);
  const rows = found.slice(0, pageLength);
  const last = rows.at(-1);
  return {
    rows,
    next: found.length > pageLength && last ? placeText({ at: last.appliedAt, id: last.id }) : null,
    total: counted?.total ?? 0,
  };
}

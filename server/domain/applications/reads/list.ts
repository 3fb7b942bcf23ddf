import { and, desc, eq, inArray } from "drizzle-orm";
import { applications, candidates, jobs, members, stages } from "@/db/schema";
import { listSearched } from "../../candidates/reads";
import { countSome, earlierThan, isAmongFirst, mostCounted, pageOf, placeOf } from "../../pages";
import type { Scope } from "../../scope";
import type { ApplicationsInput } from "../input";
import { listFlagged } from "./flagged";

const pageLength = 40;

/** Applications, the newest first, a page at a time. */
export async function listApplications(scope: Scope, filter: ApplicationsInput) {
  const place = placeOf(filter.after);
  const { search, jobId: job, stageId: stage, state } = filter;
  const matching = search ? await listSearched(scope, { search, job, stage, state }, mostCounted + 1) : null;
  const wanted = and(
    filter.jobId ? eq(applications.jobId, filter.jobId) : undefined,
    filter.stageId ? eq(applications.stageId, filter.stageId) : undefined,
    filter.state ? eq(applications.state, filter.state) : undefined,
    matching ? inArray(applications.candidateId, matching.ids) : undefined,
  );
  const order = [desc(applications.appliedAt), desc(applications.id)];
  const beyond = earlierThan(place, { at: applications.appliedAt, id: applications.id });
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
      promisePausedAt: applications.promisePausedAt,
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
    .where(isAmongFirst(scope, applications, { wanted: and(wanted, beyond), order, most: pageLength + 1 }))
    .orderBy(...order);
  const counted = await countSome(scope, applications, wanted);
  const { rows, next } = pageOf(found, pageLength, ({ appliedAt }) => appliedAt);
  const flagged = await listFlagged(
    scope,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map((row) => ({ ...row, flagged: flagged.get(row.id) ?? [] })),
    next,
    ...counted,
  };
}

import { desc, eq, inArray } from "drizzle-orm";
import { applications, candidates, engagements, jobs, members, readings, results } from "@/db/schema";
import { byState, isAmongFirst, pageOfStates } from "../../pages";
import type { Scope } from "../../scope";
import type { EngagementsInput } from "../input";

const PAGE = 40;

const STATES = ["running", "signing", "closed"] as const;
const columns = { state: engagements.state, at: engagements.startsOn, id: engagements.id };

/**
 * Engagements, those under way first and among them the latest, a page at a time, each with the newest figure of its
 * first result; and how many there are, and are under way.
 */
export async function listEngagements(scope: Scope, { after }: EngagementsInput) {
  const { beyond, order } = byState(STATES, columns, after);
  const found = await scope.tx
    .select({
      id: engagements.id,
      applicationId: engagements.applicationId,
      title: engagements.title,
      state: engagements.state,
      startsOn: engagements.startsOn,
      endsOn: engagements.endsOn,
      candidateName: candidates.name,
      jobTitle: jobs.title,
      sponsorName: members.name,
    })
    .from(engagements)
    .innerJoin(candidates, eq(candidates.id, engagements.candidateId))
    .innerJoin(applications, eq(applications.id, engagements.applicationId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(members, eq(members.id, engagements.sponsorId))
    .where(isAmongFirst(scope, engagements, { wanted: beyond, order, most: PAGE + 1 }))
    .orderBy(...order);
  const { rows, next } = pageOfStates(found, PAGE, ({ startsOn }) => new Date(startsOn));
  const measures = await firstMeasures(
    scope,
    rows.map(({ id }) => id),
  );
  return {
    rows: rows.map((row) => ({ ...row, measure: measures.get(row.id) ?? null })),
    next,
    total: await scope.tx.$count(engagements),
    running: await scope.tx.$count(engagements, eq(engagements.state, "running")),
  };
}

/** The first result of each of these engagements, with its newest reading. */
async function firstMeasures(scope: Scope, engagementIds: string[]) {
  if (engagementIds.length === 0) return new Map<string, never>();
  const found = await scope.tx
    .selectDistinctOn([results.engagementId], {
      engagementId: results.engagementId,
      name: results.name,
      target: results.target,
      value: readings.value,
    })
    .from(results)
    .leftJoin(readings, eq(readings.resultId, results.id))
    .where(inArray(results.engagementId, engagementIds))
    .orderBy(results.engagementId, results.id, desc(readings.readOn));
  return new Map(found.map(({ engagementId, ...measure }) => [engagementId, measure]));
}

import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { applications, candidates, jobs } from "@/db/schema";
import { NotFound } from "../errors";
import type { Scope } from "../scope";
import type { CandidatesInput } from "./input";
import { type Place, placeOf, placeText, searched } from "./rules";

export type Candidate = typeof candidates.$inferSelect;

const pageLength = 40;
/** Beyond this many, a search needs another letter, and a list says "more than". */
export const mostCounted = 1_000;

export async function findCandidate(scope: Scope, candidateId: string): Promise<Candidate> {
  const [found] = await scope.tx.select().from(candidates).where(eq(candidates.id, candidateId));
  if (!found) throw new NotFound("This candidate");
  return found;
}

/** People, the newest first, a page at a time, each with their latest application. */
export async function listCandidates(scope: Scope, { search, after }: CandidatesInput) {
  const place = placeOf(after);
  const matching = search ? await listMatching(scope, search, pageLength + 1, place) : null;
  const found = await scope.tx
    .select({
      id: candidates.id,
      name: candidates.name,
      email: candidates.email,
      location: candidates.location,
      createdAt: candidates.createdAt,
    })
    .from(candidates)
    .where(
      and(
        isNull(candidates.mergedIntoId),
        matching ? inArray(candidates.id, matching.ids) : undefined,
        // As a pair, so that the index leads straight to the place.
        place && !matching
          ? sql`(${candidates.createdAt}, ${candidates.id}) < (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(candidates.createdAt), desc(candidates.id))
    .limit(pageLength + 1);
  const page = found.slice(0, pageLength);
  const last = page.at(-1);
  const latest = await latestApplications(
    scope,
    page.map(({ id }) => id),
  );
  return {
    rows: page.map((row) => ({ ...row, latest: latest.get(row.id) ?? null })),
    next: found.length > pageLength && last ? placeText({ at: last.createdAt, id: last.id }) : null,
    total: matching ? matching.total : await countCandidates(scope),
  };
}

/** How many there are, counted no further than a list needs to know. */
async function countCandidates(scope: Scope): Promise<number> {
  const some = scope.tx
    .select({ one: sql`1`.as("one") })
    .from(candidates)
    .where(isNull(candidates.mergedIntoId))
    .limit(mostCounted + 1)
    .as("some");
  return scope.tx.$count(some);
}

/**
 * The ids of those whose name, address or CV matches, the newest first, after a place; and how many there are, counted
 * no further than a list needs to know.
 */
export async function listMatching(scope: Scope, search: string, most: number, after: Place | null = null) {
  const wanted = searched(search);
  if (!wanted) return { ids: [], total: 0 };
  const { rows } = await scope.tx.execute<{ id: string; total: number }>(
    sql`select candidate_id as id, total from candidates_found(${wanted}, ${search}, ${after?.at.toISOString() ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${most})`,
  );
  return { ids: rows.map(({ id }) => id), total: Math.min(rows[0]?.total ?? 0, mostCounted + 1) };
}

async function latestApplications(scope: Scope, candidateIds: string[]) {
  if (candidateIds.length === 0) return new Map();
  const rows = await scope.tx
    .selectDistinctOn([applications.candidateId], {
      candidateId: applications.candidateId,
      id: applications.id,
      state: applications.state,
      appliedAt: applications.appliedAt,
      jobTitle: jobs.title,
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(inArray(applications.candidateId, candidateIds))
    .orderBy(applications.candidateId, desc(applications.appliedAt));
  return new Map(rows.map(({ candidateId, ...latest }) => [candidateId, latest]));
}

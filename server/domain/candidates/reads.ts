import { and, desc, eq, sql } from "drizzle-orm";
import { applications, candidates } from "@/db/schema";
import { NotFound } from "../errors";
import { countedTo, countSome, earlierThan, type Place } from "../pages";
import type { Scope } from "../scope";
import type { CandidateFilter } from "./input";
import { nameNorm, searched } from "./rules";

export type Candidate = typeof candidates.$inferSelect;

/** Beyond this many, a search says "more than": counting costs more than its page, and five pages need another word. */
const mostFound = 200;

export async function findCandidate(scope: Scope, candidateId: string): Promise<Candidate> {
  const [found] = await scope.tx.select().from(candidates).where(eq(candidates.id, candidateId));
  if (!found) throw new NotFound("This candidate");
  return found;
}

/** The same, held until this transaction ends, so that two who correct them take turns. */
export async function lockCandidate(scope: Scope, candidateId: string): Promise<Candidate> {
  const [found] = await scope.tx
    .select()
    .from(candidates)
    .where(eq(candidates.id, candidateId))
    .for("no key update");
  if (!found) throw new NotFound("This candidate");
  return found;
}

/** Some people of a list, in its order, and how many there are, counted no further than it needs to know. */
interface Matching {
  ids: string[];
  total: number;
  isMore: boolean;
}

/**
 * The ids of those who match a search, a tag or a job, and have an application that is all of what is asked: the newest
 * first, after a place. Null where none of these leads to them.
 */
export async function listMatching(
  scope: Scope,
  filter: CandidateFilter,
  most: number,
  after: Place | null = null,
): Promise<Matching | null> {
  if (filter.search || filter.tag) return listSearched(scope, filter, most, after);
  return filter.job ? listOfJob(scope, filter, most, after) : null;
}

/** Those whose name, address, CV or tags match, or who have a tag. */
export async function listSearched(
  scope: Scope,
  { search, tag, job, stage, state, source, owner }: CandidateFilter,
  most: number,
  after: Place | null = null,
): Promise<Matching> {
  const asked = { job, stage, state, source, owner };
  const among = Object.values(asked).some(Boolean) ? JSON.stringify(asked) : null;
  const wanted = searched(search);
  if (search && !wanted) return { ids: [], ...countedTo(mostFound, 0) };
  const { rows } = await scope.tx.execute<{ id: string; total: number }>(
    sql`select candidate_id as id, total from candidates_found(${wanted}, ${search}, ${after?.at.toISOString() ?? null}::timestamptz, ${after?.id ?? null}::uuid, ${most}, ${mostFound}, ${tag ?? null}::uuid, ${among}::jsonb)`,
  );
  return { ids: rows.map(({ id }) => id), ...countedTo(mostFound, rows[0]?.total ?? 0) };
}

/** A job's people, along an index of theirs: who is merged into another has no application. */
async function listOfJob(
  scope: Scope,
  filter: CandidateFilter,
  most: number,
  after: Place | null,
): Promise<Matching> {
  const place = { at: applications.candidateCreatedAt, id: applications.candidateId };
  const wanted = applicationThatIs(filter);
  const rows = await scope.tx
    .select({ id: place.id })
    .from(applications)
    .where(and(wanted, earlierThan(after, place)))
    .orderBy(desc(place.at), desc(place.id))
    .limit(most);
  return { ids: rows.map(({ id }) => id), ...(await countSome(scope, applications, wanted)) };
}

/** What of an application is asked. */
export const applicationThatIs = ({ job, stage, state, source, owner }: CandidateFilter) =>
  and(
    job ? eq(applications.jobId, job) : undefined,
    stage ? eq(applications.stageId, stage) : undefined,
    state ? eq(applications.state, state) : undefined,
    source ? eq(applications.source, source) : undefined,
    owner ? eq(applications.ownerId, owner) : undefined,
  );

/** The ids of those whose names are nearly what was typed, by a letter in a word: nobody's where a tag is asked for. */
export async function listNearly(
  scope: Scope,
  { search, tag }: { search: string; tag?: string },
  most: number,
): Promise<string[]> {
  if (most === 0 || tag || /[@.]/.test(search)) return [];
  const wanted = nameNorm(search);
  if (!wanted.split(" ").some((word) => word.length >= 4)) return [];
  const { rows } = await scope.tx.execute<{ id: string }>(
    sql`select candidates_nearly(${wanted}, ${most}) as id`,
  );
  return rows.map(({ id }) => id);
}

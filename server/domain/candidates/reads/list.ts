import { and, desc, eq, exists, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { applications, candidates, jobs, stages } from "@/db/schema";
import { isAmong } from "../../ids";
import { countSome, earlierThan, pageOf, placeOf } from "../../pages";
import type { Scope } from "../../scope";
import type { CandidateFilter, CandidatesInput } from "../input";
import { applicationThatIs, listMatching, listNearly } from "../reads";
import { listTagsOf } from "./tags";

const pageLength = 40;

/**
 * People, the newest first, a page at a time, each with their latest application and their tags. Where a search does
 * not fill its first page, those whose names are nearly what was typed come behind.
 */
export async function listCandidates(scope: Scope, input: CandidatesInput) {
  const place = placeOf(input.after);
  const byApplication = applicationOf(scope, input);
  const matching = await listMatching(scope, input, pageLength + 1, place);
  const wanted = and(
    isNull(candidates.mergedIntoId),
    matching ? inArray(candidates.id, matching.ids) : byApplication,
  );
  const below = matching ? undefined : earlierThan(place, { at: candidates.createdAt, id: candidates.id });
  const found = await findPeople(scope, and(wanted, below), pageLength + 1);
  const { rows: page, next } = pageOf(found, pageLength, ({ createdAt }) => createdAt);
  const room = place ? 0 : pageLength - page.length;
  const nearly = await listNearly(scope, input, room);
  const similar =
    nearly.length > 0
      ? await findPeople(scope, and(inArray(candidates.id, nearly), byApplication), room)
      : [];
  const { total, isMore } = matching ?? (await countSome(scope, candidates, wanted));
  return {
    rows: await described(scope, page),
    similar: await described(scope, similar),
    ...{ next, total, isMore },
  };
}

type Person = Awaited<ReturnType<typeof findPeople>>[number];

function findPeople(scope: Scope, wanted: SQL | undefined, most: number) {
  const { id, name, email, location, createdAt } = candidates;
  return scope.tx
    .select({ id, name, email, location, createdAt })
    .from(candidates)
    .where(wanted)
    .orderBy(desc(createdAt), desc(id))
    .limit(most);
}

async function described(scope: Scope, people: Person[]) {
  const ids = people.map(({ id }) => id);
  const latest = await latestApplications(scope, ids);
  const tagged = await listTagsOf(scope, ids);
  return people.map((person) => ({
    ...person,
    latest: latest.get(person.id) ?? null,
    tags: tagged.filter(({ candidateId }) => candidateId === person.id).map(({ name }) => name),
  }));
}

/** An application of theirs that is all of this at once; undefined when nothing is asked. */
export function applicationOf(scope: Scope, filter: CandidateFilter) {
  const asked = applicationThatIs(filter);
  if (!asked) return undefined;
  return exists(
    scope.tx
      .select({ one: sql`1` })
      .from(applications)
      .where(and(eq(applications.candidateId, candidates.id), asked)),
  );
}

/** The latest application of each of these people. */
export async function latestApplications(scope: Scope, candidateIds: string[]) {
  if (candidateIds.length === 0) return new Map<string, never>();
  const rows = await scope.tx
    .selectDistinctOn([applications.candidateId], {
      candidateId: applications.candidateId,
      id: applications.id,
      state: applications.state,
      appliedAt: applications.appliedAt,
      jobTitle: jobs.title,
      stageName: stages.name,
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(stages, eq(stages.id, applications.stageId))
    .where(isAmong(applications.candidateId, candidateIds))
    .orderBy(applications.candidateId, desc(applications.appliedAt));
  return new Map(rows.map(({ candidateId, ...latest }) => [candidateId, latest]));
}

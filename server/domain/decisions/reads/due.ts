import { and, asc, eq, gte, isNotNull, isNull, lte, notExists, sql } from "drizzle-orm";
import { applications, candidates, jobs, outcomes, promiseEscalations } from "@/db/schema";
import { addDays } from "../../applications/rules";
import type { Scope } from "../../scope";
import { OLD_NEWS_DAYS, type Who } from "../rules/escalating";

/** The rest is told an hour later: one statement holds so many rows. */
const MOST = 5_000;

export type Due = Awaited<ReturnType<typeof listDue>>[number];

interface Asked {
  who: Who;
  today: string;
  until: string;
}

/**
 * Who was promised an answer by this day and has none, and none that is about to leave at a time of its own, of whom
 * this step was not told. For whom we wait, they are not due.
 */
export function listDue(scope: Scope, { who, today, until }: Asked) {
  const leaving = scope.tx
    .select({ one: sql`1` })
    .from(outcomes)
    .where(
      and(
        eq(outcomes.applicationId, applications.id),
        eq(outcomes.state, "leaving"),
        eq(outcomes.waitsForHire, false),
      ),
    );
  const told = scope.tx
    .select({ one: sql`1` })
    .from(promiseEscalations)
    .where(
      and(
        eq(promiseEscalations.applicationId, applications.id),
        eq(promiseEscalations.promisedOn, applications.promisedOn),
        eq(promiseEscalations.who, who),
      ),
    );
  return scope.tx
    .select({
      applicationId: applications.id,
      promisedOn: applications.promisedOn,
      name: candidates.name,
      jobTitle: jobs.title,
      recruiterId: applications.ownerId,
      managerId: jobs.hiringManagerId,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(
      and(
        eq(applications.state, "active"),
        isNull(applications.answeredAt),
        isNull(applications.promisePausedAt),
        lte(applications.promisedOn, until),
        gte(applications.promisedOn, addDays(today, -OLD_NEWS_DAYS)),
        notExists(leaving),
        notExists(told),
      ),
    )
    .orderBy(asc(applications.appliedAt))
    .limit(MOST);
}

/** Whose time to answer us is over: the promise runs again. */
export async function listOverstayed({ tx, now }: Scope): Promise<string[]> {
  const found = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(and(isNotNull(applications.promisePausedAt), lte(applications.promisePausedUntil, now)));
  return found.map(({ id }) => id);
}

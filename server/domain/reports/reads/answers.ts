import { and, asc, desc, eq, gte, isNull, lte, not, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { Temporal } from "temporal-polyfill";
import { applications, candidates, decisions, jobs, outbox, outcomes, stages } from "@/db/schema";
import { standingDecision, standingOutcome } from "../../decisions/reads/joins";
import { isAmong } from "../../ids";
import type { Scope } from "../../scope";
import { isFoundBy, isThere } from "./rows-in-turn";
import type { Asking, FoundRow, TodayRow } from "./today";

/** Answers are looked after some days before they are due. */
const DAYS_AHEAD = 3;
/** So far back decisions are looked for that have not been released. */
const DAYS_BACK = 60;
/** More than anybody does in a day; the list says how many there are. */
const MOST = 200;

/** Promised answers that are overdue or soon due, and decisions that nobody has released yet. */
export async function listAnswersDue(scope: Scope, asking: Asking): Promise<FoundRow[]> {
  const { today } = asking;
  const soon = Temporal.PlainDate.from(today).add({ days: DAYS_AHEAD }).toString();
  const due = scope.tx
    .select({ id: applications.id })
    .from(applications)
    .where(
      and(
        ...waiting(scope, asking),
        lte(applications.promisedOn, soon),
        isNull(applications.promisePausedAt),
      ),
    )
    .orderBy(asc(applications.promisedOn), asc(applications.id))
    .limit(MOST);
  // These first: joined at once, the planner would read every application to find these.
  const ids = (await unionAll(due, unreleased(scope, asking))).map(({ id }) => id);
  const rows = await scope.tx
    .select({ applicationId: applications.id, day: applications.promisedOn, decisionId: decisions.id })
    .from(applications)
    .leftJoin(decisions, standingDecision)
    .where(isAmong(applications.id, ids))
    .orderBy(asc(applications.promisedOn), asc(applications.id))
    .limit(MOST);
  return rows.map(({ decisionId, ...row }) => ({
    ...row,
    key: `answer:${row.applicationId}`,
    kind: decisionId ? "release" : "answer",
    isOverdue: row.day < today,
  }));
}

/** The latest decisions that nobody has released. What was decided long ago is due by now, and found as that. */
function unreleased(scope: Scope, asking: Asking) {
  const lately = new Date(scope.now.getTime() - DAYS_BACK * 86_400_000);
  const latest = scope.tx
    .select({ applicationId: decisions.applicationId, decidedAt: decisions.decidedAt })
    .from(decisions)
    .where(and(isNull(decisions.reversedAt), gte(decisions.decidedAt, lately)))
    .orderBy(desc(decisions.decidedAt))
    .offset(0)
    .as("latest");
  return scope.tx
    .select({ id: latest.applicationId })
    .from(latest)
    .where(
      isThere(
        scope.tx
          .select({ id: applications.id })
          .from(applications)
          .where(and(eq(applications.id, latest.applicationId), ...waiting(scope, asking))),
      ),
    )
    .limit(MOST);
}

/** Of an application: nobody has told its candidate, nor is anything on its way to them. */
function waiting(scope: Scope, asking: Asking) {
  const told = scope.tx.select({ id: outcomes.id }).from(outcomes).where(standingOutcome);
  return [isActive, isNull(applications.answeredAt), not(isThere(told)), isMine(scope, asking)];
}

/** Said in the statement itself, so that each plan of it may use the indexes of what is active. */
const isActive = sql`${applications.state} = 'active'`;

/** Of an application: it is for a job that the member who asks looks after, where that is asked. */
function isMine({ tx }: Scope, { onlyMine, memberId }: Asking) {
  if (!onlyMine) return undefined;
  const own = tx
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.id, applications.jobId), eq(jobs.hiringManagerId, memberId)));
  return isThere(own);
}

/** Outcomes whose mail came back: nobody was told. */
export async function listUndelivered(scope: Scope): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      applicationId: outcomes.applicationId,
      targetId: outcomes.id,
      name: candidates.name,
      about: outbox.toAddress,
      at: outcomes.leavesAt,
    })
    .from(outcomes)
    .innerJoin(candidates, eq(candidates.id, outcomes.candidateId))
    .innerJoin(outbox, eq(outbox.id, outcomes.outboxId))
    .where(eq(outcomes.state, "undelivered"))
    .orderBy(asc(outcomes.leavesAt))
    .limit(MOST);
  return rows.map((row) => ({
    ...row,
    key: `undelivered:${row.targetId}`,
    kind: "undelivered",
    isOverdue: true,
  }));
}

/** Applications that nobody has moved on yet, the newest first. */
export async function listNewApplications(scope: Scope, asking: Asking): Promise<FoundRow[]> {
  const first = scope.tx.select({ id: stages.id }).from(stages).where(eq(stages.kind, "applied"));
  const rows = await scope.tx
    .select({ applicationId: applications.id, at: applications.appliedAt })
    .from(applications)
    .where(and(...[isActive, isFoundBy(applications.stageId, first), isMine(scope, asking)]))
    .orderBy(desc(applications.appliedAt), desc(applications.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, key: `application:${row.applicationId}`, kind: "application" }));
}

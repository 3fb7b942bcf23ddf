import { and, asc, desc, eq, isNull, lte, or, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { applications, candidates, decisions, jobs, outbox, outcomes, stages } from "@/db/schema";
import { standingDecision, standingOutcome } from "../../decisions/reads/joins";
import type { Scope } from "../../scope";
import type { Asking, TodayRow } from "./today";

/** Answers are looked after some days before they are due. */
const DAYS_AHEAD = 3;
/** More than anybody does in a day; the list says how many there are. */
const MOST = 200;

/** Promised answers that are overdue or soon due, and decisions that nobody has released yet. */
export async function listAnswersDue(
  scope: Scope,
  { today, onlyMine, memberId }: Asking,
): Promise<TodayRow[]> {
  const soon = Temporal.PlainDate.from(today).add({ days: DAYS_AHEAD }).toString();
  const rows = await scope.tx
    .select({
      applicationId: applications.id,
      name: candidates.name,
      about: jobs.title,
      day: applications.promisedOn,
      decisionId: decisions.id,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(decisions, standingDecision)
    .leftJoin(outcomes, standingOutcome)
    .where(
      and(
        eq(applications.state, "active"),
        isNull(applications.answeredAt),
        isNull(outcomes.id),
        or(
          and(lte(applications.promisedOn, soon), isNull(applications.promisePausedAt)),
          sql`${decisions.id} is not null`,
        ),
        onlyMine ? eq(jobs.hiringManagerId, memberId) : undefined,
      ),
    )
    .orderBy(asc(applications.promisedOn), asc(applications.id))
    .limit(MOST);
  return rows.map(({ decisionId, ...row }) => ({
    ...row,
    key: `answer:${row.applicationId}`,
    kind: decisionId ? "release" : "answer",
    isOverdue: row.day < today,
  }));
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
export async function listNewApplications(scope: Scope, { onlyMine, memberId }: Asking): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      applicationId: applications.id,
      name: candidates.name,
      about: jobs.title,
      at: applications.appliedAt,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(stages, eq(stages.id, applications.stageId))
    .where(
      and(
        eq(applications.state, "active"),
        eq(stages.kind, "applied"),
        onlyMine ? eq(jobs.hiringManagerId, memberId) : undefined,
      ),
    )
    .orderBy(desc(applications.appliedAt), desc(applications.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, key: `application:${row.applicationId}`, kind: "application" }));
}

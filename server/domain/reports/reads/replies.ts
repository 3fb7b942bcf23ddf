import { and, asc, desc, eq, gte, inArray, isNull, or } from "drizzle-orm";
import {
  applications,
  candidates,
  engagements,
  jobs,
  messages,
  terms,
  termsAnswers,
  timeRequests,
} from "@/db/schema";
import type { Scope } from "../../scope";
import { isFoundBy } from "./rows-in-turn";
import type { Asking, TodayRow } from "./today";

const DAY = 86_400_000;
const REPLY_KINDS = { accept: "accepted", decline: "declined", counter: "countered" } as const;

/** What candidates have answered to an outcome: a counter-proposal until it is dealt with, the rest for a week. */
export async function listReplies(scope: Scope, { onlyMine, memberId }: Asking): Promise<TodayRow[]> {
  const lately = new Date(scope.now.getTime() - 7 * DAY);
  const rows = await scope.tx
    .select({
      targetId: termsAnswers.id,
      applicationId: terms.applicationId,
      name: candidates.name,
      about: jobs.title,
      at: termsAnswers.answeredAt,
      answer: termsAnswers.kind,
    })
    .from(termsAnswers)
    .innerJoin(terms, eq(terms.id, termsAnswers.termsId))
    .innerJoin(applications, eq(applications.id, terms.applicationId))
    .innerJoin(candidates, eq(candidates.id, termsAnswers.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(engagements, eq(engagements.applicationId, applications.id))
    .where(
      and(
        isNull(engagements.beganAt),
        or(
          and(eq(termsAnswers.kind, "counter"), eq(terms.state, "countered")),
          and(inArray(termsAnswers.kind, ["accept", "decline"]), gte(termsAnswers.answeredAt, lately)),
        ),
        onlyMine ? eq(jobs.hiringManagerId, memberId) : undefined,
      ),
    )
    .orderBy(desc(termsAnswers.answeredAt))
    .limit(100);
  const newest = new Map(rows.toReversed().map((row) => [row.applicationId, row]));
  return [...newest.values()].flatMap(({ answer, ...row }) =>
    answer === "ask" ? [] : [{ ...row, key: `reply:${row.targetId}`, kind: REPLY_KINDS[answer] }],
  );
}

/** Who asks for another time than was proposed or agreed, and has none yet. */
export async function listTimesAsked(scope: Scope): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      requestId: timeRequests.id,
      applicationId: timeRequests.applicationId,
      targetId: timeRequests.panelId,
      name: candidates.name,
      about: jobs.title,
      at: timeRequests.askedAt,
    })
    .from(timeRequests)
    .innerJoin(applications, eq(applications.id, timeRequests.applicationId))
    .innerJoin(candidates, eq(candidates.id, timeRequests.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(and(isNull(timeRequests.answeredAt), eq(applications.state, "active")))
    .orderBy(asc(timeRequests.askedAt))
    .limit(100);
  return rows.map(({ requestId, targetId, ...row }) => ({
    ...row,
    ...(targetId ? { targetId } : {}),
    key: `times:${requestId}`,
    kind: "other_times",
  }));
}

/** Messages from candidates that nobody has read, the oldest first. Who has withdrawn is owed no answer, only a reader. */
export async function listUnread(scope: Scope): Promise<TodayRow[]> {
  const first = scope.tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(isNull(messages.memberId), isNull(messages.readAt)))
    .orderBy(asc(messages.sentAt), asc(messages.id))
    .limit(100);
  const rows = await scope.tx
    .select({
      targetId: messages.id,
      applicationId: messages.applicationId,
      name: candidates.name,
      about: messages.body,
      at: messages.sentAt,
      state: applications.state,
    })
    .from(messages)
    .innerJoin(applications, eq(applications.id, messages.applicationId))
    .innerJoin(candidates, eq(candidates.id, messages.candidateId))
    .where(isFoundBy(messages.id, first))
    .orderBy(asc(messages.sentAt), asc(messages.id));
  const oldest = new Map(rows.toReversed().map((row) => [row.applicationId, row]));
  return [...oldest.values()].toReversed().map(({ state, ...row }) => ({
    ...row,
    about: row.about.length > 140 ? `${row.about.slice(0, 139).trimEnd()}…` : row.about,
    key: `message:${row.targetId}`,
    kind: state === "withdrawn" ? "farewell" : "message",
  }));
}

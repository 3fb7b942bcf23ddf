import { sql } from "drizzle-orm";
import type { Scope } from "./scope";

/** The jobs a verb can leave to the workers; each is a file in server/workers. */
export type Task =
  | "read-cv"
  | "seal-audit"
  | "seal-contract"
  | "seal-reference"
  | "remind-scorecards"
  | "remind-panels"
  | "erase-candidate"
  | "escalate-promises"
  | "gather-late-writes"
  | "read-calendar"
  | "watch-privacy"
  | "work-import";

/** Leaves work to a worker, in this very transaction. Carries ids only; a second call with the same key replaces. */
export async function enqueue(scope: Scope, task: Task, ids: Record<string, string>, runAt = scope.now) {
  const payload = { organisationId: scope.actor.organisationId, ...ids };
  const key = [task, ...Object.values(payload)].join(":");
  await scope.tx.execute(
    sql`select enqueue(${task}, ${JSON.stringify(payload)}::json, ${key}, ${runAt.toISOString()}::timestamptz)`,
  );
}

/** What open pages are told about: never more than that something of this kind changed. */
export type Topic =
  | "careers"
  | "application"
  | "visit"
  | "panel"
  | "debrief"
  | "outcome"
  | "engagement"
  | "offer"
  | "message"
  | "import";

/** Tells open pages, once this transaction commits, that something changed. They read it again themselves. */
export async function announce(scope: Scope, topic: Topic, id: string) {
  const event = JSON.stringify({ organisationId: scope.actor.organisationId, topic, id });
  await scope.tx.execute(sql`select pg_notify('second_door', ${event})`);
}

/** The same about many, in one statement. */
export async function announceMany(scope: Scope, topic: Topic, ids: string[]) {
  const { organisationId } = scope.actor;
  await scope.tx.execute(
    sql`select pg_notify('second_door', json_build_object('organisationId', ${organisationId}::text, 'topic', ${topic}::text, 'id', id)::text)
      from unnest(${sql.param(ids)}::text[]) as id`,
  );
}

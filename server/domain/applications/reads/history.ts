import { and, asc, desc, eq, gte, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { members, noteMentions, notes, promises, stageMoves, stages, withdrawals } from "@/db/schema";
import { memberOf, type Scope } from "../../scope";

export type HistoryEntry =
  | { type: "move"; id: string; at: Date; by: string | null; from: string | null; to: string }
  | {
      type: "promise";
      id: string;
      at: Date;
      by: string | null;
      promisedOn: string;
      reason: "applied" | "stage" | "still_deciding" | "reconsidered" | "waited";
    }
  | { type: "withdrawal"; id: string; at: Date; reason: string };

/** Everything that happened to an application on its way, the newest first. */
export async function listHistory(scope: Scope, applicationId: string): Promise<HistoryEntry[]> {
  const entries = [
    ...(await listMoves(scope, applicationId)).map((move) => ({ type: "move" as const, ...move })),
    ...(await listPromises(scope, applicationId)).map((promise) => ({
      type: "promise" as const,
      ...promise,
    })),
    ...(await listWithdrawals(scope, applicationId)).map((row) => ({ type: "withdrawal" as const, ...row })),
  ];
  return entries.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.type < b.type ? -1 : 1));
}

/** Moves from stage to stage, the newest first, by the names members use. */
export function listMoves(scope: Scope, applicationId: string) {
  const from = alias(stages, "from_stage");
  const to = alias(stages, "to_stage");
  return scope.tx
    .select({
      id: stageMoves.id,
      at: stageMoves.movedAt,
      by: members.name,
      from: from.name,
      to: to.name,
      toStageId: stageMoves.toStageId,
    })
    .from(stageMoves)
    .innerJoin(to, eq(to.id, stageMoves.toStageId))
    .leftJoin(from, eq(from.id, stageMoves.fromStageId))
    .leftJoin(members, eq(members.id, stageMoves.movedBy))
    .where(eq(stageMoves.applicationId, applicationId))
    .orderBy(desc(stageMoves.movedAt), desc(stageMoves.id));
}

export function listPromises(scope: Scope, applicationId: string) {
  return scope.tx
    .select({
      id: promises.id,
      at: promises.setAt,
      by: members.name,
      promisedOn: promises.promisedOn,
      reason: promises.reason,
    })
    .from(promises)
    .leftJoin(members, eq(members.id, promises.setBy))
    .where(eq(promises.applicationId, applicationId))
    .orderBy(asc(promises.setAt), asc(promises.id));
}

/** How often "still deciding" was said since an instant. */
export async function countStillDeciding(scope: Scope, applicationId: string, since: Date): Promise<number> {
  const rows = await scope.tx
    .select({ id: promises.id })
    .from(promises)
    .where(
      and(
        eq(promises.applicationId, applicationId),
        eq(promises.reason, "still_deciding"),
        gte(promises.setAt, since),
      ),
    );
  return rows.length;
}

/** What members noted. Whoever is blind to the scores sees their own notes only. */
export function listNotes(scope: Scope, applicationId: string) {
  return scope.tx
    .select({
      ...{ id: notes.id, at: notes.writtenAt, by: members.name, body: notes.body },
      audience: notes.audience,
      /** Whether it names the member who asks, and they have not said that they read it. */
      isNews: sql<boolean>`${noteMentions.id} is not null`,
    })
    .from(notes)
    .innerJoin(members, eq(members.id, notes.memberId))
    .leftJoin(
      noteMentions,
      and(
        eq(noteMentions.noteId, notes.id),
        eq(noteMentions.memberId, memberOf(scope)),
        isNull(noteMentions.readAt),
      ),
    )
    .where(eq(notes.applicationId, applicationId))
    .orderBy(desc(notes.writtenAt), desc(notes.id));
}

function listWithdrawals(scope: Scope, applicationId: string) {
  return scope.tx
    .select({ id: withdrawals.id, at: withdrawals.withdrawnAt, reason: withdrawals.reason })
    .from(withdrawals)
    .where(eq(withdrawals.applicationId, applicationId));
}

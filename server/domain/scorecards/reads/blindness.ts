import { and, eq, isNull, type SQLWrapper, sql } from "drizzle-orm";
import { applications, candidates, members, panelists, panels } from "@/db/schema";
import { memberOf, type Scope } from "../../scope";

/**
 * Whether the member who asks may not see this application's scores: they sit on one of its panels and have still to
 * score, or it is their own application. The same function that the database's policies ask.
 */
export async function isBlind(scope: Scope, applicationId: string): Promise<boolean> {
  const { rows } = await scope.tx.execute<{ blind: boolean }>(
    sql`select blind_to(${applicationId}::uuid) as blind`,
  );
  return rows[0]?.blind ?? true;
}

/** The same of many rows, as policies ask it: whoever owes no scorecard at all is asked about once. */
export const blindTo = (applicationId: SQLWrapper) =>
  sql`((select may_be_blind()) and blind_to(${applicationId}))`;

/** Whether a member is the candidate themself: then nothing that was said about them is theirs to read. */
export async function isOwnApplication(scope: Scope, applicationId: string): Promise<boolean> {
  const [found] = await scope.tx
    .select({ id: members.id })
    .from(applications)
    .innerJoin(candidates, sql`${applications.candidateId} in (${candidates.id}, ${candidates.mergedIntoId})`)
    .innerJoin(members, eq(members.email, candidates.emailNorm))
    .where(and(eq(applications.id, applicationId), eq(members.id, memberOf(scope))));
  return Boolean(found);
}

/** Whether a member has a seat on one of an application's panels. */
export async function sitsOnApplication(scope: Scope, applicationId: string): Promise<boolean> {
  const [seat] = await scope.tx
    .select({ id: panelists.id })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .where(
      and(
        ...[eq(panels.applicationId, applicationId), eq(panels.state, "scheduled")],
        ...[eq(panelists.memberId, memberOf(scope)), isNull(panelists.releasedAt)],
      ),
    )
    .limit(1);
  return Boolean(seat);
}

/** Whether a panelist has a scorecard of this panel, a draft too: never what it says. */
export async function hasBegun(
  scope: Scope,
  { panelId, memberId }: { panelId: string; memberId: string },
): Promise<boolean> {
  const { rows } = await scope.tx.execute<{ begun: boolean }>(
    sql`select scorecard_begun(${panelId}::uuid, ${memberId}::uuid) as begun`,
  );
  return rows[0]?.begun ?? false;
}

import { eq, sql } from "drizzle-orm";
import { ratings, scorecards } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { holdOpening } from "./reads/debriefs";
import { findSeat } from "./reads/mine";
import { refuseDismissal } from "./rules/scoring";

/** "I wasn't there." Final: who then reads what the others wrote can no longer score themself. */
export async function dismissScorecard(scope: Scope, { panelId }: { panelId: string }) {
  await holdOpening(scope, panelId);
  const { panel, scorecard } = await findSeat(scope, panelId);
  const { submittedAt = null, dismissedAt = null } = scorecard ?? {};
  refuse(refuseDismissal({ startsAt: panel.startsAt, submittedAt, dismissedAt, now: scope.now }));

  const [dismissed] = await scope.tx
    .insert(scorecards)
    .values({
      ...{ panelId, applicationId: panel.applicationId, memberId: memberOf(scope) },
      ...{ startedAt: scope.now, dismissedAt: scope.now },
    })
    .onConflictDoUpdate({
      target: [scorecards.organisationId, scorecards.panelId, scorecards.memberId],
      set: {
        ...{ dismissedAt: scope.now, overall: null, summary: "" },
        revision: sql`${scorecards.revision} + 1`,
      },
      setWhere: sql`${scorecards.submittedAt} is null and ${scorecards.dismissedAt} is null`,
    })
    .returning();
  if (!dismissed) throw new Conflict("You have submitted this scorecard in another window.");
  // What somebody drafted who was not there is nobody's evidence.
  await scope.tx.delete(ratings).where(eq(ratings.scorecardId, dismissed.id));
  await audit(scope, "scorecard.dismissed", dismissed);
  await announce(scope, "debrief", panel.applicationId);
}

import { dismissals } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { holdOpening } from "./reads/debriefs";
import { findSeat } from "./reads/mine";
import { refuseDismissal } from "./rules/scoring";

/**
 * "I wasn't there." Nobody asks any more, and what was drafted counts for nothing. Whoever says so stays blind until
 * the debrief is opened, and can take it back until then.
 */
export async function dismissScorecard(scope: Scope, { panelId }: { panelId: string }) {
  await holdOpening(scope, panelId, memberOf(scope));
  const { panel, scorecard, dismissedAt } = await findSeat(scope, panelId);
  const submittedAt = scorecard?.submittedAt ?? null;
  refuse(refuseDismissal({ startsAt: panel.startsAt, submittedAt, dismissedAt, now: scope.now }));

  const { applicationId } = panel;
  const [dismissed] = await scope.tx
    .insert(dismissals)
    .values({ panelId, applicationId, memberId: memberOf(scope), dismissedAt: scope.now })
    .onConflictDoNothing()
    .returning();
  if (!dismissed) throw new Conflict("You have said so already, in another window.");
  await audit(scope, "scorecard.dismissed", dismissed);
  await announce(scope, "debrief", applicationId);
}

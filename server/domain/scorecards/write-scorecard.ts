import { and, eq, isNull } from "drizzle-orm";
import { scorecards } from "@/db/schema";
import { Conflict, refuse } from "../errors";
import { memberOf, type Scope } from "../scope";
import type { ScorecardInput } from "./input";
import { findSeat } from "./reads/mine";
import { refuseScoring, refuseStrangeRatings } from "./rules/scoring";
import { writeRatings } from "./write-ratings";

/** Writes what a member has filled in, if nobody has written since they read: of two tabs the older one is told. */
export async function writeScorecard(scope: Scope, input: ScorecardInput) {
  const { panel, checkedInAt, scorecard, dismissedAt } = await findSeat(scope, input.panelId);
  const submittedAt = scorecard?.submittedAt ?? null;
  refuse(refuseScoring({ panelState: panel.state, submittedAt, dismissedAt }));
  refuse(refuseStrangeRatings(panel.kit, input), "ratings");

  const { overall, summary, revision } = input;
  const change = { overall, summary: summary.trim(), revision: revision + 1 };
  const written =
    revision === 0
      ? await scope.tx
          .insert(scorecards)
          .values({
            ...change,
            ...{ panelId: panel.id, applicationId: panel.applicationId },
            ...{ memberId: memberOf(scope), startedAt: scope.now },
          })
          .onConflictDoNothing()
          .returning()
      : await scope.tx
          .update(scorecards)
          .set(change)
          .where(
            and(
              ...[eq(scorecards.panelId, panel.id), eq(scorecards.memberId, memberOf(scope))],
              ...[eq(scorecards.revision, revision), isNull(scorecards.submittedAt)],
            ),
          )
          .returning();
  const [saved] = written;
  if (!saved)
    throw new Conflict("This scorecard was changed in another window. Choose which one to keep.", "revision");
  await writeRatings(scope, saved.id, input.ratings);
  return { scorecard: saved, panel, checkedInAt };
}

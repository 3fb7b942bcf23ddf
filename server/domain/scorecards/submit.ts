import { eq } from "drizzle-orm";
import { scorecards } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { ScorecardInput } from "./input";
import { debriefClosedAt, debriefIsOpen, holdOpening } from "./reads/debriefs";
import { refuseAfterClosing, refuseEarlySubmission, refuseIncomplete } from "./rules/scoring";
import { writeScorecard } from "./write-scorecard";

/** Hands in a scorecard for good. From now on its author may read the others'. */
export async function submitScorecard(scope: Scope, input: ScorecardInput) {
  await holdOpening(scope, input.panelId, memberOf(scope));
  const { scorecard, panel, checkedInAt } = await writeScorecard(scope, input);
  refuse(refuseEarlySubmission({ checkedInAt }));
  refuse(refuseAfterClosing(await debriefClosedAt(scope, panel.applicationId)));
  const gap = refuseIncomplete(panel.kit, input);
  if (gap) throw new Conflict(gap.sentence, gap.field);

  const late = await debriefIsOpen(scope, panel.applicationId);
  const me = memberOf(scope);
  await scope.tx
    .update(scorecards)
    .set({ submittedAt: scope.now, submittedBy: me, late })
    .where(eq(scorecards.id, scorecard.id));
  const { overall, summary, ratings } = input;
  await audit(scope, "scorecard.submitted", scorecard, { after: { overall, summary, ratings, late } });
  await announce(scope, "debrief", panel.applicationId);
  return { scorecardId: scorecard.id, applicationId: panel.applicationId, late };
}

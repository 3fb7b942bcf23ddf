import { scorecards } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, NotFound, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { OnBehalfInput } from "./input";
import { hasBegun, isBlind } from "./reads/blindness";
import { debriefClosedAt, debriefIsOpen, holdOpening } from "./reads/debriefs";
import { findSeatOf } from "./reads/on-behalf";
import { refuseBlind } from "./rules/debrief";
import {
  refuseAfterClosing,
  refuseEarlySubmission,
  refuseIncomplete,
  refuseOnBehalf,
  refuseStrangeRatings,
} from "./rules/scoring";
import { writeRatings } from "./write-ratings";

/** Hands in what a panelist has told somebody else, by telephone say. Both names stay on it. */
export async function submitOnBehalf(scope: Scope, input: OnBehalfInput) {
  await holdOpening(scope, input.panelId, input.memberId);
  const { panel, name, checkedInAt, submittedAt, dismissedAt } = await findSeatOf(scope, input);
  const { applicationId } = panel;
  if (panel.state === "cancelled") throw new NotFound("This panel");
  refuse(refuseBlind(await isBlind(scope, applicationId)));
  const [me, begun] = [memberOf(scope), await hasBegun(scope, input)];
  const facts = { name, isMe: input.memberId === me, submittedAt, dismissedAt, hasBegun: begun };
  refuse(refuseOnBehalf(facts));
  refuse(refuseEarlySubmission({ checkedInAt }));
  refuse(refuseAfterClosing(await debriefClosedAt(scope, applicationId)));
  refuse(refuseStrangeRatings(panel.kit, input), "ratings");
  const gap = refuseIncomplete(panel.kit, input);
  if (gap) throw new Conflict(gap.sentence, gap.field);

  const late = await debriefIsOpen(scope, applicationId);
  const { panelId, memberId, overall, summary, ratings } = input;
  const [scorecard] = await scope.tx
    .insert(scorecards)
    .values({
      ...{ panelId, applicationId, memberId, overall, summary: summary.trim(), revision: 1, late },
      ...{ startedAt: scope.now, submittedAt: scope.now, submittedBy: me },
    })
    .onConflictDoNothing()
    .returning();
  if (!scorecard) throw new Conflict(`${name} has begun this scorecard. Ask them to submit it themself.`);
  await writeRatings(scope, scorecard.id, ratings);
  await audit(scope, "scorecard.submitted-on-behalf", scorecard, {
    after: { overall, summary, ratings, late },
  });
  await announce(scope, "debrief", applicationId);
  return { scorecardId: scorecard.id, applicationId, late };
}

import { and, eq } from "drizzle-orm";
import { dismissals } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import { debriefIsOpen, holdOpening } from "./reads/debriefs";
import { findSeat } from "./reads/mine";
import { nextReminderAt } from "./reads/reminders";
import { refuseTakingBack } from "./rules/scoring";

/** They were there after all: the scorecard is theirs again, as they had left it. */
export async function takeBackDismissal(scope: Scope, { panelId }: { panelId: string }) {
  await holdOpening(scope, panelId, memberOf(scope));
  const { panel, dismissedAt } = await findSeat(scope, panelId);
  const isOpen = await debriefIsOpen(scope, panel.applicationId);
  refuse(refuseTakingBack({ dismissedAt, isOpen }));

  const [taken] = await scope.tx
    .delete(dismissals)
    .where(and(eq(dismissals.panelId, panelId), eq(dismissals.memberId, memberOf(scope))))
    .returning();
  if (!taken) throw new Conflict("You have taken this back already, in another window.");
  await enqueue(scope, "remind-scorecards", { panelId }, await nextReminderAt(scope, panel.endsAt));
  await audit(scope, "scorecard.dismissal-taken-back", taken);
  await announce(scope, "debrief", panel.applicationId);
}

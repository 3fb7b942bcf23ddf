import { and, eq } from "drizzle-orm";
import { dismissals, panelists } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { findPanel, listSeats } from "../interviews/reads/panels";
import { seatPanelists } from "../interviews/seat-panelists";
import { findMember } from "../organisations/reads";
import { announce, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import { holdOpening } from "./reads/debriefs";
import { findSeat } from "./reads/mine";
import { nextReminderAt } from "./reads/reminders";
import { refuseDismissal, refuseSubstitute } from "./rules/scoring";

/** "I wasn't there, somebody else was": their seat becomes the other's, and so does the scorecard. */
export async function handOverScorecard(scope: Scope, input: { panelId: string; memberId: string }) {
  const { panelId } = input;
  await holdOpening(scope, panelId, memberOf(scope));
  const { panel, scorecard, required } = await findSeat(scope, panelId);
  const submittedAt = scorecard?.submittedAt ?? null;
  refuse(refuseDismissal({ startsAt: panel.startsAt, submittedAt, dismissedAt: null, now: scope.now }));
  const { candidate } = await findPanel(scope, panelId);
  const substitute = await findMember(scope, input.memberId);
  const seats = await listSeats(scope, [panelId]);
  const isSeated = seats.some(({ memberId }) => memberId === substitute.id);
  refuse(refuseSubstitute({ name: substitute.name, isSeated }), "memberId");

  const me = memberOf(scope);
  const { applicationId, startsAt, endsAt } = panel;
  const absence = { dismissedAt: scope.now, replacedBy: substitute.id };
  const [dismissed] = await scope.tx
    .insert(dismissals)
    .values({ panelId, applicationId, memberId: me, ...absence })
    .onConflictDoUpdate({
      target: [dismissals.organisationId, dismissals.panelId, dismissals.memberId],
      set: absence,
    })
    .returning();
  if (!dismissed) throw new Error("A dismissal of one's own is always there to be written.");
  await scope.tx
    .update(panelists)
    .set({ releasedAt: scope.now })
    .where(and(eq(panelists.panelId, panelId), eq(panelists.memberId, me)));
  await seatPanelists(scope, {
    ...{ panelId, startsAt, endsAt, candidateEmail: candidate.emailNorm },
    panelistIds: required ? [substitute.id] : [],
    optionalIds: required ? [] : [substitute.id],
  });
  await enqueue(scope, "remind-scorecards", { panelId }, await nextReminderAt(scope, endsAt));
  await audit(scope, "scorecard.handed-over", dismissed, { after: { to: substitute.name } });
  await announce(scope, "panel", panelId);
  await announce(scope, "debrief", applicationId);
}

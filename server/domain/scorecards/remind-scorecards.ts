import { queueEmail } from "../emails/queue";
import { findPanel, listSeats } from "../interviews/reads/panels";
import { scorecardsDueAt } from "../interviews/rules/panels";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { enqueue } from "../queue";
import type { Scope } from "../scope";
import { debriefClosedAt, listScorers } from "./reads/debriefs";
import { countReminders, nextReminderAt } from "./reads/reminders";
import { MOST_REMINDERS } from "./rules/scoring";

/** Asks those of a panel who have still to score, and leaves the next asking for the next business morning. */
export async function remindScorecards(scope: Scope, { panelId }: { panelId: string }) {
  const { panel, visit, candidate, job } = await findPanel(scope, panelId);
  const wasHeld = panel.state === "scheduled" && !visit.noShowAt && !visit.walkedOutAt;
  if (!wasHeld || scope.now < scorecardsDueAt(panel.endsAt)) return 0;
  if (await debriefClosedAt(scope, panel.applicationId)) return 0;
  const scorers = await listScorers(scope, panel.applicationId);
  const owing = scorers.filter((one) => one.panelId === panelId && !one.submittedAt && !one.dismissedAt);
  const counts = await countReminders(scope, panel);
  const timesOf = (memberId: string) => counts.get(memberId) ?? 0;
  const seats = (await listSeats(scope, [panelId])).filter(
    (seat) =>
      !seat.leftAt &&
      owing.some(({ memberId }) => memberId === seat.memberId) &&
      timesOf(seat.memberId) < MOST_REMINDERS,
  );
  if (seats.length === 0) return 0;

  const { slug, timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  for (const seat of seats) {
    await queueEmail(scope, {
      kind: "scorecard_due",
      key: `scorecard_due:${panelId}:${panel.sequence}:${seat.memberId}:${today}`,
      to: { name: seat.name, address: seat.email },
      memberId: seat.memberId,
      applicationId: panel.applicationId,
      fields: {
        panel_name: panel.name,
        candidate_name: candidate.name,
        job_title: job.title,
        kit_link: `/o/${slug}/interviews/${panelId}/scorecard`,
      },
    });
  }
  await enqueue(scope, "remind-scorecards", { panelId }, await nextReminderAt(scope, panel.endsAt));
  return seats.length;
}

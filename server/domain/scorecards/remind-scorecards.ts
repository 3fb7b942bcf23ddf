import { queueEmail } from "../emails/queue";
import { findPanel, listSeats } from "../interviews/reads/panels";
import { scorecardsDueAt } from "../interviews/rules/panels";
import { findOrganisation, listHolidayDays } from "../organisations/reads";
import { nextBusinessMorning } from "../organisations/rules/business-days";
import { enqueue } from "../queue";
import type { Scope } from "../scope";
import { listScorers } from "./reads/debriefs";
import { MOST_REMINDERS } from "./rules/scoring";

/** Asks those of a panel who have still to score, and leaves the next round for the next business morning. */
export async function remindScorecards(scope: Scope, { panelId, round }: { panelId: string; round: number }) {
  const { panel, visit, candidate, job } = await findPanel(scope, panelId);
  if (panel.state === "cancelled" || visit.noShowAt || scope.now < scorecardsDueAt(panel.endsAt)) return 0;
  const scorers = await listScorers(scope, panel.applicationId);
  const owing = scorers.filter((one) => one.panelId === panelId && !one.submittedAt && !one.dismissedAt);
  const seats = (await listSeats(scope, [panelId])).filter(
    (seat) => !seat.leftAt && owing.some(({ memberId }) => memberId === seat.memberId),
  );
  if (seats.length === 0) return 0;

  const { slug, timeZone } = await findOrganisation(scope);
  for (const seat of seats) {
    await queueEmail(scope, {
      kind: "scorecard_due",
      key: `scorecard_due:${panelId}:${panel.sequence}:${seat.memberId}:${round}`,
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
  if (round < MOST_REMINDERS) {
    const next = nextBusinessMorning(scope.now, { timeZone, holidays: await listHolidayDays(scope) });
    await enqueue(scope, "remind-scorecards", { panelId, round: String(round + 1) }, next);
  }
  return seats.length;
}

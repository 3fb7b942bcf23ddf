import { and, eq, inArray, sql } from "drizzle-orm";
import { panelists, panels, visits } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce, enqueue } from "../queue";
import type { Scope } from "../scope";
import { endProposals } from "./end-proposals";
import type { RescheduleInput } from "./input";
import { findPanel, listSeats, type Panel } from "./reads/panels";
import { lockPanel } from "./reads/visits";
import { refuseChange, refuseScheduling, refuseTime, reminderAt, scorecardsDueAt } from "./rules/panels";
import { seatPanelists } from "./seat-panelists";
import { tellPanel } from "./tell-panel";

/** Moves a panel to another time, place or company. Its kit stays; calendars replace the earlier entry. */
export async function reschedulePanel(scope: Scope, input: RescheduleInput) {
  await lockPanel(scope, input.panelId);
  const before = await findPanel(scope, input.panelId);
  const { panel } = before;
  refuse(refuseChange({ state: panel.state, checkedInAt: before.visit.checkedInAt }));
  refuse(refuseScheduling(before.application));
  refuse(refuseTime({ startsAt: input.startsAt, now: scope.now }), "startsAt");

  const seatsBefore = await listSeats(scope, [panel.id]);
  const change = changeOf(before, input);
  await scope.tx
    .update(panels)
    .set({ ...change, sequence: sql`${panels.sequence} + 1` })
    .where(eq(panels.id, panel.id));
  await scope.tx.update(visits).set({ noShowAt: null, noShowBy: null }).where(eq(visits.panelId, panel.id));

  const ids = (required: boolean) =>
    seatsBefore.filter((seat) => seat.required === required).map(({ memberId }) => memberId);
  const panelistIds = input.panelistIds ?? ids(true);
  const optionalIds = input.optionalIds ?? (input.panelistIds ? [] : ids(false));
  const seated = [...panelistIds, ...optionalIds];
  const released = seatsBefore.filter(({ memberId }) => !seated.includes(memberId));
  await release(
    scope,
    panel.id,
    released.map(({ memberId }) => memberId),
  );
  const { startsAt, endsAt } = change;
  await seatPanelists(scope, {
    ...{ panelId: panel.id, startsAt, endsAt, panelistIds, optionalIds },
    candidateEmail: before.candidate.emailNorm,
  });

  const seats = await listSeats(scope, [panel.id]);
  const wasSeated = (memberId: string) => seatsBefore.some((seat) => seat.memberId === memberId);
  await tellPanel(scope, "interview_rescheduled", panel.id, {
    seats: seats.filter(({ memberId }) => wasSeated(memberId)),
  });
  const others = { withoutCandidate: true };
  const added = seats.filter(({ memberId }) => !wasSeated(memberId));
  await tellPanel(scope, "interview_invitation", panel.id, { ...others, seats: added });
  await tellPanel(scope, "interview_cancelled", panel.id, { ...others, seats: released });
  await enqueue(scope, "remind-panels", { panelId: panel.id }, laterOf(reminderAt(startsAt), scope.now));
  await enqueue(scope, "remind-scorecards", { panelId: panel.id }, scorecardsDueAt(endsAt));
  await endProposals(scope, { applicationId: panel.applicationId, panelId: panel.id });
  await audit(scope, "panel.rescheduled", panel, {
    before: { ...timesOf(panel), panelists: seatsBefore.map(({ memberId }) => memberId) },
    after: { ...change, panelists: seated },
  });
  await announce(scope, "panel", panel.id);
  return (await findPanel(scope, panel.id)).panel;
}

function changeOf({ panel }: Panel, input: RescheduleInput) {
  const minutes = input.durationMinutes ?? (panel.endsAt.getTime() - panel.startsAt.getTime()) / 60_000;
  return {
    startsAt: input.startsAt,
    endsAt: new Date(input.startsAt.getTime() + minutes * 60_000),
    timeZone: input.timeZone,
    place: input.place ?? panel.place,
    link: input.link ?? panel.link,
  };
}

async function release(scope: Scope, panelId: string, memberIds: string[]) {
  if (memberIds.length === 0) return;
  await scope.tx
    .update(panelists)
    .set({ releasedAt: scope.now })
    .where(and(eq(panelists.panelId, panelId), inArray(panelists.memberId, memberIds)));
}

const laterOf = (one: Date, other: Date) => (one > other ? one : other);

const timesOf = ({ startsAt, endsAt, timeZone, place, link }: Panel["panel"]) => ({
  ...{ startsAt, endsAt, timeZone, place, link },
});

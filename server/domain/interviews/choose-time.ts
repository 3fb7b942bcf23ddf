import { and, eq } from "drizzle-orm";
import { proposals, proposedTimes } from "@/db/schema";
import { resumePromise } from "../applications/resume-promise";
import { audit } from "../audit/record";
import { Conflict, NotFound, refuse } from "../errors";
import { candidateOf, type Scope } from "../scope";
import { findApplicant } from "./reads/applicants";
import { listSitters } from "./reads/availability";
import { findPanel } from "./reads/panels";
import { findProposedTime, lockProposal, type Proposal } from "./reads/proposals";
import { reschedulePanel } from "./reschedule-panel";
import { refuseScheduling } from "./rules/panels";
import { refuseChoice, TAKEN } from "./rules/proposals";
import { anytime, prepare, seatAt } from "./rules/slots";
import { schedulePanel } from "./schedule-panel";
import { tellTimes } from "./tell-times";

/**
 * The candidate takes one of the times they were proposed: the panel is scheduled, or moved there. Of two people who
 * take the same time at once the database lets one through; the other is told so, and by no panelist's name.
 */
export async function chooseTime(scope: Scope, { timeId }: { timeId: string }) {
  const time = await findProposedTime(scope, timeId);
  const proposal = await lockProposal(scope, time.proposalId);
  if (proposal.candidateId !== candidateOf(scope)) throw new NotFound("This time");
  const { application } = await findApplicant(scope, proposal.applicationId);
  refuse(refuseScheduling(application));
  const before = proposal.panelId ? await findPanel(scope, proposal.panelId) : null;
  const panel = before && { ...before.panel, checkedInAt: before.visit.checkedInAt };
  refuse(refuseChoice({ proposal, panel, startsAt: time.startsAt, now: scope.now }), "timeId");

  const seats = await seatsFor(scope, proposal, time);
  const panelId = await book(scope, proposal, time.startsAt, seats);
  await scope.tx
    .update(proposals)
    .set({ state: "chosen", panelId, answeredAt: scope.now })
    .where(eq(proposals.id, proposal.id));
  await scope.tx
    .update(proposedTimes)
    .set({ chosenAt: null })
    .where(eq(proposedTimes.proposalId, proposal.id));
  await scope.tx
    .update(proposedTimes)
    .set({ chosenAt: scope.now })
    .where(and(eq(proposedTimes.id, time.id), eq(proposedTimes.proposalId, proposal.id)));
  await resumePromise(scope, proposal);
  await tellTimes(scope, "time_chosen", proposal.id);
  const subject = { id: proposal.id, applicationId: proposal.applicationId };
  await audit(scope, "proposal.chosen", subject, { after: { startsAt: time.startsAt, panelId } });
  return { panelId };
}

interface Seats {
  panelistIds: string[];
  optionalIds: string[];
}

/** Who sits at this time as things are now: an alternate takes the seat of somebody who is no longer free. */
async function seatsFor(
  scope: Scope,
  { panelistIds, alternateIds, optionalIds, panelId }: Proposal,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): Promise<Seats> {
  const at = { from: startsAt.getTime(), until: endsAt.getTime() };
  const people = async (ids: string[]) =>
    (await listSitters(scope, ids, at, panelId)).map((sitter) => anytime(prepare(sitter, at)));
  const [wanted, alternates, optional] = [
    await people(panelistIds),
    await people(alternateIds),
    await people(optionalIds),
  ];
  // Hours are a wish that was weighed when the time was proposed; only what is taken since counts now.
  const slot = seatAt(at, { panelists: wanted, alternates, optional });
  if (!slot) throw new Conflict(TAKEN, "timeId");
  return { panelistIds: slot.seats.map(({ memberId }) => memberId), optionalIds: slot.optionalIds };
}

async function book(scope: Scope, proposal: Proposal, startsAt: Date, seats: Seats): Promise<string> {
  const { timeZone, durationMinutes, place, link, applicationId, planId, panelId } = proposal;
  const given = { startsAt, timeZone, durationMinutes, place, link, ...seats };
  try {
    if (panelId) return (await reschedulePanel(scope, { panelId, ...given })).id;
    if (!planId) throw new NotFound("This interview plan");
    return (await schedulePanel(scope, { applicationId, planId, ...given }, proposal.proposedBy)).id;
  } catch (error) {
    // Who is busy, or has left, is nothing a candidate is told.
    if (error instanceof Conflict && error.field === "panelistIds") throw new Conflict(TAKEN, "timeId");
    throw error;
  }
}

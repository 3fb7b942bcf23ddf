import { findApplication } from "../../applications/reads";
import { findCandidate } from "../../candidates/reads";
import { NotFound } from "../../errors";
import { listSitters } from "../../interviews/reads/availability";
import { findPanel } from "../../interviews/reads/panels";
import { findPlan } from "../../interviews/reads/plans";
import { findOpenRequest, listProposals, listTimes, type Proposal } from "../../interviews/reads/proposals";
import { refuseChangeByCandidate, standingOf } from "../../interviews/rules/proposals";
import { anytime, prepare, seatAt } from "../../interviews/rules/slots";
import { findJob } from "../../jobs/reads";
import { findOrganisation } from "../../organisations/reads";
import { candidateOf, type Scope } from "../../scope";
import { listCurrentPanels } from "./standing";

/**
 * The page on which a candidate chooses a time: those that are still free, and nothing of why others are not. It runs
 * on a rule (see the door), so it looks itself whose application this is.
 */
export async function findPortalTimes(scope: Scope, applicationId: string) {
  const application = await findApplication(scope, applicationId);
  if (application.candidateId !== candidateOf(scope)) throw new NotFound("This application");
  const organisation = await findOrganisation(scope);
  const candidate = await findCandidate(scope, application.candidateId);
  const { title } = await findJob(scope, application.jobId);
  const proposal = (await listProposals(scope, applicationId)).find(
    (one) => ["open", "chosen"].includes(one.state) && one.expiresAt > scope.now,
  );
  const panels = await listCurrentPanels(scope, applicationId);
  const coming = panels.find(({ startsAt }) => startsAt > scope.now) ?? null;
  const timeZone = candidate.timeZone ?? proposal?.timeZone ?? coming?.timeZone ?? organisation.timeZone;
  return {
    applicationId,
    jobTitle: title,
    organisation: { name: organisation.name, slug: organisation.slug },
    state: application.state,
    timeZone,
    isZoneKnown: candidate.timeZone !== null,
    coming,
    isRequested: (await findOpenRequest(scope, applicationId)) !== null,
    proposal: proposal ? await withTimes(scope, proposal) : null,
  };
}

async function withTimes(scope: Scope, proposal: Proposal) {
  const { id, panelId, planId, durationMinutes, place, link, expiresAt } = proposal;
  const before = panelId ? await findPanel(scope, panelId) : null;
  const name = before?.panel.name ?? (planId ? (await findPlan(scope, planId)).name : "");
  const fixed = before && { ...before.panel, checkedInAt: before.visit.checkedInAt };
  const free = await listFree(scope, proposal);
  return {
    ...{ id, name, durationMinutes, place, link, expiresAt },
    state: standingOf(proposal, scope.now),
    panelId,
    refusal: fixed && refuseChangeByCandidate(fixed, scope.now),
    times: free,
  };
}

/** The times that could be taken this moment; the one that was chosen stays in sight. */
async function listFree(scope: Scope, proposal: Proposal) {
  const times = await listTimes(scope, [proposal.id]);
  const window = {
    from: Math.min(...times.map(({ startsAt }) => startsAt.getTime())),
    until: Math.max(...times.map(({ endsAt }) => endsAt.getTime())),
  };
  const people = async (ids: string[]) =>
    (await listSitters(scope, ids, window, proposal.panelId)).map((one) => anytime(prepare(one, window)));
  const [panelists, alternates] = [await people(proposal.panelistIds), await people(proposal.alternateIds)];
  return times
    .filter(({ startsAt, endsAt, chosenAt }) => {
      const at = { from: startsAt.getTime(), until: endsAt.getTime() };
      return (
        chosenAt !== null ||
        (startsAt > scope.now && seatAt(at, { panelists, alternates, optional: [] }) !== null)
      );
    })
    .map(({ id, startsAt, endsAt, chosenAt }) => ({ id, startsAt, endsAt, isChosen: chosenAt !== null }));
}

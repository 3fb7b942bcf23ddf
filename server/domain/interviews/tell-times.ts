import { queueEmail } from "../emails/queue";
import { momentGiven, severalGiven, spanGiven } from "../emails/rules/given";
import { findMember, findOrganisation } from "../organisations/reads";
import type { Scope } from "../scope";
import { findApplicant } from "./reads/applicants";
import { findPanel, listSeats } from "./reads/panels";
import { findPlan } from "./reads/plans";
import { findProposal, listTimes, type Proposal } from "./reads/proposals";

type News = "times_proposed" | "times_withdrawn" | "time_chosen";

/** Queues the mail of a proposal's news: to the candidate, or of a choice to whoever proposed. Each on their own clock. */
export async function tellTimes(scope: Scope, news: News, proposalId: string) {
  const proposal = await findProposal(scope, proposalId);
  const { candidate, job } = await findApplicant(scope, proposal.applicationId);
  const fields = {
    ...{ candidate_name: candidate.name, candidate_first_name: candidate.name.split(/\s+/)[0] },
    ...{ job_title: job.title, panel_name: await nameOf(scope, proposal) },
  };
  const about = { kind: news, applicationId: proposal.applicationId };
  if (news === "time_chosen") {
    const { to, memberId, ...more } = await forProposer(scope, proposal);
    const key = `${news}:${proposal.panelId}:${more.sequence}`;
    await queueEmail(scope, { ...about, key, to, memberId, fields: { ...fields, ...more.fields } });
    return;
  }
  const timeZone = candidate.timeZone ?? proposal.timeZone;
  const times = await listTimes(scope, [proposalId]);
  await queueEmail(scope, {
    ...about,
    key: `${news}:${proposalId}`,
    to: { name: candidate.name, address: candidate.email },
    candidateId: candidate.id,
    fields: {
      ...fields,
      duration: proposal.durationMinutes,
      times: severalGiven(times.map(({ startsAt, endsAt }) => spanGiven(startsAt, endsAt, timeZone))),
      panel_place: proposal.place,
      panel_link: proposal.link,
      choose_by: momentGiven(proposal.expiresAt, timeZone),
      is_move: proposal.panelId !== null,
    },
  });
}

async function nameOf(scope: Scope, { panelId, planId }: Proposal): Promise<string> {
  if (panelId) return (await findPanel(scope, panelId)).panel.name;
  return planId ? (await findPlan(scope, planId)).name : "";
}

async function forProposer(scope: Scope, { panelId, proposedBy, applicationId }: Proposal) {
  if (!panelId) throw new Error("A chosen time has no panel.");
  const organisation = await findOrganisation(scope);
  const proposer = await findMember(scope, proposedBy);
  const { panel } = await findPanel(scope, panelId);
  const seats = await listSeats(scope, [panelId]);
  return {
    to: { name: proposer.name, address: proposer.email },
    memberId: proposer.id,
    sequence: panel.sequence,
    fields: {
      panel_when: spanGiven(panel.startsAt, panel.endsAt, proposer.timeZone ?? organisation.timeZone),
      panelist_names: severalGiven(seats.map(({ name }) => name)),
      application_link: `/o/${organisation.slug}/applications/${applicationId}`,
    },
  };
}

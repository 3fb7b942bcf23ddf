import { proposals, proposedTimes } from "@/db/schema";
import { pausePromise } from "../applications/pause-promise";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { endProposals } from "./end-proposals";
import { type ProposalInput, proposalInput } from "./input";
import { findApplicant, takeTurn } from "./reads/applicants";
import { findPanel } from "./reads/panels";
import { findPlan } from "./reads/plans";
import { refuseUnfit } from "./reads/unfit";
import { refuseChange, refuseScheduling } from "./rules/panels";
import { expiryOf, refuseProposal } from "./rules/proposals";
import { tellTimes } from "./tell-times";

/** Lets a candidate choose between several times, for a new panel or for one that shall move. Nothing is booked yet. */
export async function proposeTimes(scope: Scope, given: ProposalInput) {
  const { times, answerBy, planId, panelId, ...input } = proposalInput.parse(given);
  await takeTurn(scope, input.applicationId);
  const { application, candidate } = await findApplicant(scope, input.applicationId);
  refuse(refuseScheduling(application));
  await refuseWrongPanel(scope, { applicationId: application.id, jobId: application.jobId, planId, panelId });
  const { timeZone } = await findOrganisation(scope);
  const theirs = candidate.timeZone ?? input.timeZone;
  refuse(
    refuseProposal({ times, answerBy, today: dayIn(timeZone, scope.now), now: scope.now }),
    answerBy < dayIn(timeZone, scope.now) ? "answerBy" : "times",
  );
  const everybody = [...input.panelistIds, ...input.alternateIds, ...input.optionalIds];
  await refuseUnfit(scope, [...new Set(everybody)], candidate.emailNorm);

  await endProposals(scope, { applicationId: application.id, panelId: panelId ?? null, planId });
  const [proposal] = await scope.tx
    .insert(proposals)
    .values({
      ...input,
      ...{ candidateId: candidate.id, planId: planId ?? null, panelId: panelId ?? null },
      ...{ proposedBy: memberOf(scope), proposedAt: scope.now },
      expiresAt: expiryOf({ answerBy, times, timeZone: theirs }),
    })
    .returning();
  if (!proposal) throw new Error("The proposal's row was not returned.");
  const rows = times.map((startsAt) => ({
    ...{ proposalId: proposal.id, candidateId: candidate.id, startsAt },
    endsAt: new Date(startsAt.getTime() + input.durationMinutes * 60_000),
  }));
  await scope.tx.insert(proposedTimes).values(rows);
  // While an interview is only to be moved, the one that was agreed on stands: nobody waits.
  if (!panelId) await pausePromise(scope, { applicationId: application.id, until: proposal.expiresAt });
  await tellTimes(scope, "times_proposed", proposal.id);
  await audit(
    scope,
    "proposal.made",
    { id: proposal.id, applicationId: application.id },
    { after: { times, planId, panelId, expiresAt: proposal.expiresAt, panelistIds: input.panelistIds } },
  );
  await announce(scope, "application", application.id);
  return { proposalId: proposal.id };
}

interface Wanted {
  applicationId: string;
  jobId: string;
  planId: string | null | undefined;
  panelId: string | null | undefined;
}

async function refuseWrongPanel(scope: Scope, { applicationId, jobId, planId, panelId }: Wanted) {
  if (!planId && !panelId) throw new Conflict("Choose an interview plan.", "planId");
  if (planId) {
    const plan = await findPlan(scope, planId);
    refuse(plan.jobId === jobId ? null : "This plan belongs to another job.", "planId");
  }
  if (!panelId) return;
  const { panel, visit } = await findPanel(scope, panelId);
  refuse(panel.applicationId === applicationId ? null : "This panel is about somebody else.");
  refuse(refuseChange({ state: panel.state, checkedInAt: visit.checkedInAt }));
}

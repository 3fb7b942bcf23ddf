import { Temporal } from "temporal-polyfill";
import type { ApplyInput } from "@/server/domain/applications/input";
import type { Signing } from "@/server/domain/contracts/add-signature";
import type { DecisionInput } from "@/server/domain/decisions/input";
import { releaseDecision } from "@/server/domain/decisions/release";
import { tellOutcomes } from "@/server/domain/decisions/tell-outcomes";
import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { approveTerms } from "@/server/domain/engagements/approve-terms";
import { checkClassification } from "@/server/domain/engagements/check-classification";
import type { TermsInput } from "@/server/domain/engagements/input";
import { offerToldTerms } from "@/server/domain/engagements/offer-told-terms";
import { proposeTerms } from "@/server/domain/engagements/propose-terms";
import { findEngagement, listResults } from "@/server/domain/engagements/reads/engagements";
import { releaseConsult } from "@/server/domain/engagements/release-consult";
import { checkIn } from "@/server/domain/interviews/check-in";
import { createPlan } from "@/server/domain/interviews/create-plan";
import { findPanel } from "@/server/domain/interviews/reads/panels";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import { signContract } from "@/server/domain/offers/sign-contract";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import { apply, openJob } from "./applicants";
import { asCandidate, asMember, asSystem, type Cast } from "./cast";
import { decide } from "./decided";

// The story behind the second door, as far as a test needs it, each step by the verb of the person who takes it.

/** A candidate as the tests know them. */
export interface Someone {
  organisationId: string;
  candidateId: string;
  applicationId: string;
  jobId: string;
}

export const daysFromNow = (days: number, now = new Date()) =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO("Europe/London")
    .toPlainDate()
    .add({ days })
    .toString();

/** Met by a panel, debriefed, and decided about: to be offered an engagement, a job, or neither. */
export async function toConsult(
  cast: Cast,
  changes: Partial<ApplyInput> = {},
  kind: DecisionInput["kind"] = "consult_instead",
): Promise<Someone> {
  const job = await openJob(cast, { level: "Senior" });
  const { applicationId, candidateId } = await apply(cast, job, changes);
  await meet(cast, job.id, applicationId);
  await decide(cast.manager, applicationId, kind);
  return { organisationId: cast.organisationId, candidateId, applicationId, jobId: job.id };
}

/** Nobody sits on two panels at once: each meets the next panelist, and after three a later quarter of an hour. */
let met = 0;

async function meet(cast: Cast, jobId: string, applicationId: string) {
  met += 1;
  const panelist = cast.panelists[met % 3] ?? cast.panelists[0];
  const startsAt = new Date(Date.now() + 60_000 + Math.floor(met / 3) * 16 * 60_000);
  const planId = await asMember(cast.recruiter, async (scope) => {
    const anchors = ["Nothing", "Little", "Some", "Much", "All of it"];
    const competencies = [{ name: "Strategy", weight: 1, anchors }];
    const plan = await createPlan(scope, {
      jobId,
      name: "Panel interview",
      durationMinutes: 15,
      competencies,
      questions: [],
    });
    return plan.id;
  });
  const panelId = await asMember(cast.recruiter, async (scope) => {
    const seats = { panelistIds: [panelist.memberId] };
    const panel = await schedulePanel(scope, {
      applicationId,
      planId,
      startsAt,
      timeZone: "Europe/London",
      ...seats,
    });
    return panel.id;
  });
  await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId, room: "Room 3" }));
  await asMember(panelist, async (scope) => {
    const { panel } = await findPanel(scope, panelId);
    const ratings = panel.kit.competencies.map(({ id }) => ({
      competencyId: id,
      rating: "strong_yes" as const,
      evidence: "Planned the relaunch that doubled sign-ups.",
      notAssessedReason: "",
    }));
    await submitScorecard(scope, { panelId, revision: 0, overall: "yes", summary: "", ratings });
  });
  await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
}

export const termsFor = (
  cast: Cast,
  { applicationId }: { applicationId: string },
  changes: Partial<TermsInput> = {},
): TermsInput => ({
  applicationId,
  scope: "Plan and run the autumn lead campaign for the new catalogue.",
  deliverables: "A channel plan, the campaign itself and a closing report.",
  startsOn: daysFromNow(10),
  endsOn: daysFromNow(31),
  dayQuarters: 50,
  rateMinorUnits: 65_000,
  currency: "GBP",
  sponsorId: cast.manager.memberId,
  answerBy: daysFromNow(7),
  measure: { name: "Leads", unit: "leads", target: 500_000 },
  ...changes,
});

const contractor = { choosesHow: true, choosesHours: true, usesOwnTools: true, mayWorkForOthers: true };

/** With terms that are approved and checked. */
export async function withApprovedTerms(cast: Cast, changes: Partial<TermsInput> = {}, someone?: Someone) {
  const who = someone ?? (await toConsult(cast));
  const proposed = await asMember(cast.manager, (scope) => proposeTerms(scope, termsFor(cast, who, changes)));
  await asMember(cast.owner, (scope) => approveTerms(scope, { termsId: proposed.id }));
  await asMember(cast.recruiter, (scope) =>
    checkClassification(scope, { termsId: proposed.id, ...contractor }),
  );
  return { ...who, termsId: proposed.id };
}

/** Told, and with terms to answer. */
export async function withOfferedTerms(cast: Cast, changes: Partial<TermsInput> = {}, someone?: Someone) {
  const who = await withApprovedTerms(cast, changes, someone);
  const outcome = await asMember(cast.recruiter, (scope) =>
    releaseConsult(scope, { applicationId: who.applicationId, when: "now" }),
  );
  await tell(cast, outcome.outboxId);
  return who;
}

/** What the worker does in the transaction that settles an outcome's mail. */
export function tell(cast: Cast, outboxId: string) {
  return asSystem(cast.organisationId, async (scope) => {
    const [outcome] = await tellOutcomes(scope, { outboxIds: [outboxId] });
    if (outcome?.kind === "consult_instead") await offerToldTerms(scope, outcome);
  });
}

/** Who has accepted, with a contract to sign. */
export async function withContract(cast: Cast, changes: Partial<TermsInput> = {}, someone?: Someone) {
  const who = await withOfferedTerms(cast, changes, someone);
  const made = await asCandidate(who, (scope) => acceptTerms(scope, { termsId: who.termsId }));
  return { ...who, ...made };
}

export const signing = (contractId: string, provedAt: Date | null = new Date()): Signing => ({
  contractId,
  consent: true,
  method: "typed",
  mark: "Theo Marchetti",
  address: "203.0.113.9",
  userAgent: "A browser",
  provedAt,
});

/** Both sides have signed, and the engagement runs. */
export async function atWork(cast: Cast, changes: Partial<TermsInput> = {}, someone?: Someone) {
  const who = await withContract(cast, changes, someone);
  await asCandidate(who, (scope) => signContract(scope, signing(who.contractId)));
  await asMember(cast.manager, (scope) => signContract(scope, signing(who.contractId, null)));
  const { engagement, resultId } = await asMember(cast.manager, async (scope) => ({
    engagement: await findEngagement(scope, who.engagementId),
    resultId: (await listResults(scope, who.engagementId))[0]?.id ?? "",
  }));
  return { ...who, engagement, resultId };
}

/** Releases an ordinary decision and tells it. */
export async function tellDecision(cast: Cast, applicationId: string) {
  const outcome = await asMember(cast.recruiter, (scope) =>
    releaseDecision(scope, { applicationId, when: "now" }),
  );
  await tell(cast, outcome.outboxId);
}

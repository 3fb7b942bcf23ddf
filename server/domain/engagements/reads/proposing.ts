import { findApplication } from "../../applications/reads";
import { listAskings } from "../../approvals/reads/shown";
import { listSignatories } from "../../contracts/reads/signatories";
import { findStandingDecision, findStandingOutcome } from "../../decisions/reads";
import { previewOutcome } from "../../decisions/reads/release";
import { moneyGiven } from "../../emails/rules/given";
import { NotFound } from "../../errors";
import { findMember, findOrganisation, listEveryMember, listMembers } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { refuseOffering } from "../rules";
import { classificationWarning } from "../rules/classification";
import { totalMinorUnits } from "../rules/words";
import { findEngagementOf } from "./engagements";
import {
  countOthersChosen,
  findNewestTerms,
  listChecks,
  listTerms,
  listTermsAnswers,
  type Terms,
} from "./terms";

/** Everything a member needs to bring terms to a candidate: each version, what was said to it, and what is next. */
export async function findTermsPage(scope: Scope, applicationId: string) {
  const application = await findApplication(scope, applicationId);
  const decision = await findStandingDecision(scope, applicationId);
  const outcome = await findStandingOutcome(scope, applicationId);
  const all = await listTerms(scope, applicationId);
  const ids = all.map(({ id }) => id);
  const names = new Map((await listEveryMember(scope)).map(({ id, name }) => [id, name]));
  const askings = await listAskings(scope, "terms", ids);
  const checks = await listChecks(scope, ids);
  const answers = await listTermsAnswers(scope, ids);
  const engagement = await findEngagementOf(scope, applicationId);
  return {
    applicationId,
    state: application.state,
    timeZone: (await findOrganisation(scope)).timeZone,
    isConsult: decision?.kind === "consult_instead",
    outcome: outcome && { state: outcome.state, leavesAt: outcome.leavesAt },
    engagementId: engagement?.id ?? null,
    versions: all.map((terms) => {
      const check = checks.find(({ termsId }) => termsId === terms.id) ?? null;
      return {
        ...terms,
        total: totalMinorUnits(terms),
        sponsor: names.get(terms.sponsorId) ?? "",
        signatory: names.get(terms.signatoryId) ?? "",
        proposer: terms.createdBy ? (names.get(terms.createdBy) ?? "") : null,
        asking: askings.find(({ subjectId }) => subjectId === terms.id) ?? null,
        check,
        warning: check && classificationWarning(check, terms.dayQuarters),
        answers: answers.filter(({ termsId }) => termsId === terms.id),
        offeringRefusal: refuseOffering({
          state: terms.state,
          checked: check !== null,
          standingDecision: terms.decisionId === decision?.id,
          answerBy: terms.answerBy,
          leavesAfter: scope.now,
        }),
      };
    }),
  };
}

/** Who may sponsor an engagement, and who may sign for the organisation. */
export async function listProposers(scope: Scope) {
  const brief = ({ id, name, title }: { id: string; name: string; title: string }) => ({ id, name, title });
  return {
    sponsors: (await listMembers(scope)).filter(({ role }) => role !== "front_desk").map(brief),
    signatories: (await listSignatories(scope)).map(brief),
  };
}

/** The mail with its terms, as it would leave. */
export async function previewConsult(
  scope: Scope,
  { applicationId, feedback }: { applicationId: string; feedback?: string },
) {
  const terms = await findNewestTerms(scope, applicationId);
  if (!terms) throw new NotFound("Terms for this candidate");
  return previewOutcome(scope, { applicationId, feedback, fields: await fieldsOfConsult(scope, terms) });
}

/** What the mail says of the terms. */
export async function fieldsOfConsult(scope: Scope, terms: Terms) {
  const application = await findApplication(scope, terms.applicationId);
  return {
    scope: terms.scope,
    deliverables: terms.deliverables,
    starts_on: terms.startsOn,
    ends_on: terms.endsOn,
    days: terms.dayQuarters / 4,
    rate: moneyGiven(terms.rateMinorUnits, terms.currency),
    sponsor_name: (await findMember(scope, terms.sponsorId)).name,
    answer_by: terms.answerBy.toISOString(),
    chose_another: (await countOthersChosen(scope, application)) > 0,
  };
}

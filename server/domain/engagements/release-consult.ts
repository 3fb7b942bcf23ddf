import { findApplication } from "../applications/reads";
import { findStandingDecision } from "../decisions/reads";
import { type Release, releaseDecision } from "../decisions/release";
import { Conflict, refuse } from "../errors";
import { findMember } from "../organisations/reads";
import type { Scope } from "../scope";
import { countOthersChosen, findCheck, findNewestTerms, type Terms } from "./reads/terms";
import { refuseOffering } from "./rules";
import { daysInWords, moneyInWords } from "./rules/words";

/** Releases "consult instead" with its terms in the same mail: approved, checked, and with time left to answer. */
export async function releaseConsult(
  scope: Scope,
  { applicationId, when, feedback }: Omit<Release, "fields">,
) {
  const decision = await findStandingDecision(scope, applicationId);
  const terms = await findNewestTerms(scope, applicationId);
  const facts = {
    state: terms?.state ?? null,
    checked: terms !== null && (await findCheck(scope, terms.id)) !== null,
    standingDecision: terms !== null && terms.decisionId === decision?.id,
    answerBy: terms?.answerBy ?? null,
  };
  refuse(refuseOffering({ ...facts, leavesAfter: scope.now }));
  if (!terms) throw new Conflict("Write the terms first.");

  const fields = await fieldsOf(scope, terms);
  const outcome = await releaseDecision(scope, { applicationId, when, feedback, fields });
  refuse(refuseOffering({ ...facts, leavesAfter: outcome.leavesAt }));
  return outcome;
}

async function fieldsOf(scope: Scope, terms: Terms) {
  const application = await findApplication(scope, terms.applicationId);
  return {
    scope: terms.scope,
    deliverables: terms.deliverables,
    starts_on: terms.startsOn,
    ends_on: terms.endsOn,
    days: daysInWords(terms.dayQuarters),
    rate: moneyInWords(terms.rateMinorUnits, terms.currency),
    sponsor_name: (await findMember(scope, terms.sponsorId)).name,
    answer_by: terms.answerBy.toISOString(),
    chose_another: (await countOthersChosen(scope, application)) > 0,
  };
}

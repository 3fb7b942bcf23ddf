import { findStandingDecision } from "../decisions/reads";
import { type Release, releaseDecision } from "../decisions/release";
import { Conflict, refuse } from "../errors";
import type { Scope } from "../scope";
import { fieldsOfConsult } from "./reads/proposing";
import { findCheck, findNewestTerms } from "./reads/terms";
import { refuseOffering } from "./rules";

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

  const fields = await fieldsOfConsult(scope, terms);
  const outcome = await releaseDecision(scope, { applicationId, when, feedback, fields });
  refuse(refuseOffering({ ...facts, leavesAfter: outcome.leavesAt }));
  return outcome;
}

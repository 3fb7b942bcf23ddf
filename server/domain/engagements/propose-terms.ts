import { terms } from "@/db/schema";
import { lockApplication } from "../applications/reads";
import { askForApproval } from "../approvals/ask";
import { makeApprovalVoid } from "../approvals/make-void";
import { audit } from "../audit/record";
import { chooseSignatory } from "../contracts/choose-signatory";
import { findStandingDecision } from "../decisions/reads";
import { Conflict, refuse } from "../errors";
import { mayAct } from "../machine";
import { findOrganisation, findPresentMember } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { type TermsInput, termsInput } from "./input";
import { approvableTerms, listTerms, moveTerms, type Terms } from "./reads/terms";
import { endOfDay, refuseDeadline, refuseFigures, refuseProposal } from "./rules";
import { TERMS } from "./rules/machines";

/** Writes the terms of an engagement, or a newer version of them. Each version is approved anew. */
export async function proposeTerms(scope: Scope, input: TermsInput): Promise<Terms> {
  const { measure, answerBy: lastDay, signatoryId, ...given } = termsInput.parse(input);
  const application = await lockApplication(scope, given.applicationId);
  const earlier = await listTerms(scope, application.id);
  const decision = await findStandingDecision(scope, application.id);
  refuse(
    refuseProposal({
      decision,
      withdrawn: application.state === "withdrawn",
      accepted: earlier.some(({ state }) => state === "accepted"),
    }),
  );
  if (!decision) throw new Error("Terms without a decision passed their rule.");
  const { timeZone } = await findOrganisation(scope);
  const figures = refuseFigures(given, dayIn(timeZone, scope.now));
  if (figures) throw new Conflict(figures.sentence, figures.field);
  const answerBy = endOfDay(lastDay, timeZone);
  refuse(refuseDeadline(answerBy, given.startsOn, { now: scope.now, timeZone }), "answerBy");

  await supersede(scope, earlier);
  const [proposed] = await scope.tx
    .insert(terms)
    .values({
      ...given,
      candidateId: application.candidateId,
      decisionId: decision.id,
      version: (earlier[0]?.version ?? 0) + 1,
      author: "organisation",
      sponsorId: (await findPresentMember(scope, given.sponsorId)).id,
      signatoryId: await chooseSignatory(scope, signatoryId, given.sponsorId),
      answerBy,
      measureName: measure?.name ?? "",
      measureUnit: measure?.unit ?? "",
      measureTarget: measure?.target ?? null,
      createdBy: memberOf(scope),
      createdAt: scope.now,
    })
    .returning();
  if (!proposed) throw new Error("The terms were not returned.");
  await audit(
    scope,
    "terms.proposed",
    { id: proposed.id, applicationId: application.id },
    { before: earlier[0] && whatMatters(earlier[0]), after: whatMatters(proposed) },
  );
  await askForApproval(scope, { ...(await approvableTerms(scope, proposed)), answersTo: memberOf(scope) });
  await announce(scope, "application", application.id);
  return proposed;
}

/** What was only proposed or approved gives way at once; what the candidate has stays until they get the new ones. */
async function supersede(scope: Scope, earlier: Terms[]) {
  for (const { id, state, applicationId } of earlier)
    if (mayAct(TERMS, state, "replace")) {
      await moveTerms(scope, { id, from: state, act: "replace" });
      await makeApprovalVoid(scope, { kind: "terms", id, applicationId });
    }
}

function whatMatters({
  version,
  scope,
  deliverables,
  startsOn,
  endsOn,
  dayQuarters,
  rateMinorUnits,
  currency,
}: Terms) {
  return { version, scope, deliverables, startsOn, endsOn, dayQuarters, rateMinorUnits, currency };
}

import { terms, termsAnswers } from "@/db/schema";
import { askForApproval } from "../approvals/ask";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { newId } from "../ids";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { answerTerms } from "./answer-terms";
import { type CounterInput, counterInput } from "./input";
import { approvableTerms, newestVersion } from "./reads/terms";
import { refuseFigures } from "./rules";

/** Days an organisation has at least to approve what a candidate proposed, and the candidate to accept it then. */
const DAYS_TO_AGREE = 7;

/** The candidate proposes other terms: a version of their own, which the organisation approves like its own. */
export async function counterTerms(scope: Scope, input: CounterInput) {
  const { termsId, note, ...wanted } = counterInput.parse(input);
  const { timeZone } = await findOrganisation(scope);
  const figures = refuseFigures(wanted, dayIn(timeZone, scope.now));
  if (figures) throw new Conflict(figures.sentence, figures.field);
  const offered = await answerTerms(scope, { termsId, act: "counter" });
  const { applicationId } = offered;

  const candidateId = candidateOf(scope);
  await scope.tx
    .insert(termsAnswers)
    .values({ termsId, candidateId, kind: "counter", body: note, answeredAt: scope.now });
  const counterId = newId();
  const agreeBy = new Date(scope.now.getTime() + DAYS_TO_AGREE * 86_400_000);
  const counter = {
    ...offered,
    ...wanted,
    id: counterId,
    version: (await newestVersion(scope, applicationId)) + 1,
    author: "candidate" as const,
    state: "proposed" as const,
    answerBy: offered.answerBy > agreeBy ? offered.answerBy : agreeBy,
    createdBy: null,
    createdAt: scope.now,
  };
  await scope.tx.insert(terms).values(counter);
  const { scope: work, startsOn, endsOn, dayQuarters, rateMinorUnits } = offered;
  await audit(
    scope,
    "terms.countered",
    { id: counterId, applicationId },
    { before: { scope: work, startsOn, endsOn, dayQuarters, rateMinorUnits }, after: { ...wanted, note } },
  );
  await askForApproval(scope, { ...(await approvableTerms(scope, counter)), answersTo: offered.sponsorId });
  await announce(scope, "application", applicationId);
  return { termsId: counterId };
}

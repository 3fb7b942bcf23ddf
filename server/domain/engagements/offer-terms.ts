import { findApplication, lockApplication } from "../applications/reads";
import { dayInWords } from "../applications/rules";
import { sendMessage } from "../applications/send-message";
import { audit } from "../audit/record";
import { findStandingDecision } from "../decisions/reads";
import { Conflict, refuse } from "../errors";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findCheck, findTerms, listTerms, moveTerms, type Terms } from "./reads/terms";
import { refuseOffering } from "./rules";

/**
 * Sends a newer version of terms to a candidate who knows the outcome already: an answer to a counter-proposal, or an
 * improvement. What they had before gives way in the same moment.
 */
export async function offerTerms(scope: Scope, { termsId }: { termsId: string }) {
  const { applicationId } = await findTerms(scope, termsId);
  await lockApplication(scope, applicationId);
  const terms = await findTerms(scope, termsId);
  const application = await findApplication(scope, applicationId);
  if (application.state !== "consult_instead")
    throw new Conflict("The candidate has not been told yet. Release the outcome: the terms go with it.");
  const decision = await findStandingDecision(scope, applicationId);
  refuse(
    refuseOffering({
      state: terms.state,
      checked: (await findCheck(scope, termsId)) !== null,
      standingDecision: terms.decisionId === decision?.id,
      answerBy: terms.answerBy,
      leavesAfter: scope.now,
    }),
  );
  for (const earlier of await listTerms(scope, applicationId))
    if (earlier.state === "offered")
      await moveTerms(scope, { id: earlier.id, from: "offered", act: "give way" });
  if (!(await moveTerms(scope, { id: termsId, from: "approved", act: "offer" })))
    throw new Conflict("These terms have changed in the meantime. Look at them again.");

  const { timeZone } = await findOrganisation(scope);
  await sendMessage(scope, { applicationId, body: tidings(terms, dayIn(timeZone, terms.answerBy)) });
  await audit(
    scope,
    "terms.offered",
    { id: termsId, applicationId },
    { after: { version: terms.version, author: terms.author } },
  );
  await announce(scope, "application", applicationId);
}

function tidings({ author }: Terms, answerBy: string) {
  const news =
    author === "candidate"
      ? "We are glad to agree to the terms you proposed."
      : "We have thought about the terms again and have new ones for you.";
  return `${news} You find them in your portal, where you can accept them, or ask and propose as before, until ${dayInWords(answerBy)}. Declining costs nothing.`;
}

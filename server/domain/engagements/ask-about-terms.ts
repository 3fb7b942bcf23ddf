import { termsAnswers } from "@/db/schema";
import { findApplication } from "../applications/reads";
import { writeToOwner } from "../applications/write-to-owner";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { findTerms } from "./reads/terms";
import { refuseAnswer } from "./rules";

/** A question before an answer. It joins the conversation, so that its answer finds the candidate. */
export async function askAboutTerms(
  scope: Scope,
  { termsId, question }: { termsId: string; question: string },
) {
  const terms = await findTerms(scope, termsId);
  const { applicationId } = terms;
  const application = await findApplication(scope, applicationId);
  refuse(refuseAnswer({ ...terms, withdrawn: application.state === "withdrawn", now: scope.now }));
  await scope.tx.insert(termsAnswers).values({
    termsId,
    candidateId: candidateOf(scope),
    kind: "ask",
    body: question,
    answeredAt: scope.now,
  });
  await writeToOwner(scope, { applicationId, body: question });
  await audit(scope, "terms.asked-about", { id: termsId, applicationId }, { after: { question } });
  await announce(scope, "application", applicationId);
}

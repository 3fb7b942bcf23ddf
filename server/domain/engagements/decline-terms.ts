import { termsAnswers } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { answerTerms } from "./answer-terms";

/** "No, thank you": it costs nothing, and needs no reason. */
export async function declineTerms(scope: Scope, { termsId, reason }: { termsId: string; reason: string }) {
  const terms = await answerTerms(scope, { termsId, act: "decline" });
  await scope.tx.insert(termsAnswers).values({
    termsId,
    candidateId: candidateOf(scope),
    kind: "decline",
    body: reason,
    answeredAt: scope.now,
  });
  const { applicationId } = terms;
  await audit(scope, "terms.declined", { id: termsId, applicationId }, { after: { reason } });
  await announce(scope, "application", applicationId);
}

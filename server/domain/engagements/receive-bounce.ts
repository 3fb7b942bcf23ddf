import { tellOwnerOfReturn } from "../applications/tell-owner-of-return";
import { audit } from "../audit/record";
import { returnOutcome } from "../decisions/return-outcome";
import { returnEmail } from "../emails/return";
import type { Scope } from "../scope";
import { findNewestTerms, moveTerms } from "./reads/terms";

/** A mail has come back, days after it left or at once: what it told was not told, and its sender hears of it. */
export async function receiveBounce(
  scope: Scope,
  { outboxId, reason }: { outboxId: string; reason: string },
) {
  const returned = await returnEmail(scope, { outboxId, reason });
  if (!returned) return;
  const outcome = await returnOutcome(scope, { outboxId });
  if (outcome?.kind === "consult_instead") {
    const terms = await findNewestTerms(scope, outcome.applicationId);
    if (
      terms?.state === "offered" &&
      (await moveTerms(scope, { id: terms.id, from: "offered", act: "return" }))
    )
      await audit(scope, "terms.returned", terms, { after: { reason } });
  }
  await tellOwnerOfReturn(scope, returned);
}

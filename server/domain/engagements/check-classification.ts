import { classificationChecks } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { ClassificationInput } from "./input";
import { findTerms } from "./reads/terms";
import { classificationWarning } from "./rules/classification";

/** Keeps the answers that tell an engagement from a job on trial, and says plainly when they do not. */
export async function checkClassification(scope: Scope, { termsId, ...answers }: ClassificationInput) {
  const terms = await findTerms(scope, termsId);
  if (terms.state !== "proposed" && terms.state !== "approved")
    throw new Conflict("These terms have gone out already, or were replaced. Check the newest ones.");
  const check = { ...answers, checkedBy: memberOf(scope), checkedAt: scope.now };
  await scope.tx
    .insert(classificationChecks)
    .values({ termsId, ...check })
    .onConflictDoUpdate({
      target: [classificationChecks.organisationId, classificationChecks.termsId],
      set: check,
    });
  const warning = classificationWarning(answers, terms.dayQuarters);
  await audit(
    scope,
    "terms.checked",
    { id: terms.id, applicationId: terms.applicationId },
    { after: { ...answers, warned: warning !== null } },
  );
  await announce(scope, "application", terms.applicationId);
  return { warning };
}

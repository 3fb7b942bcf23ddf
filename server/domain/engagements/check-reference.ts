import { eq } from "drizzle-orm";
import { engagementReferences } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findCheckingRefusal, lockReference } from "./reads/references";
import { REFERENCE, stateOfReference } from "./rules/reference";

/** Another than its writer has read a reference and lets it go: a worker seals and issues it. */
export async function checkReference(
  scope: Scope,
  { referenceId, writtenAt }: { referenceId: string; writtenAt: Date },
) {
  const reference = await lockReference(scope, referenceId);
  refuse(await findCheckingRefusal(scope, reference, writtenAt));
  step(REFERENCE, scope, { from: stateOfReference(reference), act: "check" });
  await scope.tx
    .update(engagementReferences)
    .set({ checkedBy: memberOf(scope), checkedAt: scope.now })
    .where(eq(engagementReferences.id, referenceId));
  await enqueue(scope, "seal-reference", { referenceId });
  await audit(scope, "reference.checked", { id: referenceId, applicationId: reference.applicationId });
  await announce(scope, "engagement", reference.engagementId);
}

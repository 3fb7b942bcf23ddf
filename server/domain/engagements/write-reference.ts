import { engagementReferences } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { lockEngagement } from "./reads/engagements";
import { findReferenceOf, findWritingRefusal } from "./reads/references";
import { REFERENCE, stateOfReference } from "./rules/reference";

/** The sponsor writes what the consultant may keep, or writes it anew until somebody has checked it. */
export async function writeReference(
  scope: Scope,
  { engagementId, body }: { engagementId: string; body: string },
) {
  const engagement = await lockEngagement(scope, engagementId);
  const earlier = await findReferenceOf(scope, engagementId);
  refuse(await findWritingRefusal(scope, engagement, earlier));
  if (earlier) step(REFERENCE, scope, { from: stateOfReference(earlier), act: "rewrite" });
  const { applicationId, candidateId } = engagement;
  const words = { body, writtenBy: memberOf(scope), writtenAt: scope.now };
  const [written] = await scope.tx
    .insert(engagementReferences)
    .values({ engagementId, applicationId, candidateId, ...words })
    .onConflictDoUpdate({
      target: [engagementReferences.organisationId, engagementReferences.engagementId],
      set: words,
    })
    .returning();
  if (!written) throw new Conflict("This reference has just changed. Look at it again.");
  await audit(
    scope,
    "reference.written",
    { id: written.id, applicationId },
    { before: earlier ? { body: earlier.body } : undefined, after: { body } },
  );
  await announce(scope, "engagement", engagementId);
  return written;
}

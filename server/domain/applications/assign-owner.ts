import { eq } from "drizzle-orm";
import { applications } from "@/db/schema";
import { audit } from "../audit/record";
import { findMember, findPresentMember } from "../organisations/reads";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockApplication } from "./reads";

/** Makes a member the one whose task this application is. */
export async function assignOwner(
  scope: Scope,
  { applicationId, ownerId }: { applicationId: string; ownerId: string },
) {
  const application = await lockApplication(scope, applicationId);
  const before = await findMember(scope, application.ownerId);
  const owner = await findPresentMember(scope, ownerId);
  await scope.tx.update(applications).set({ ownerId: owner.id }).where(eq(applications.id, applicationId));
  await audit(
    scope,
    "application.owner-assigned",
    { id: applicationId, applicationId },
    { before: { owner: before.name }, after: { owner: owner.name } },
  );
  await announce(scope, "application", applicationId);
}

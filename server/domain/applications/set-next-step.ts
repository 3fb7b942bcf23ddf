import { eq } from "drizzle-orm";
import { applications } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockApplication } from "./reads";

/** Says what has to happen next with an application; empty when nothing has. */
export async function setNextStep(
  scope: Scope,
  { applicationId, nextStep }: { applicationId: string; nextStep: string },
) {
  const application = await lockApplication(scope, applicationId);
  await scope.tx.update(applications).set({ nextStep }).where(eq(applications.id, applicationId));
  await audit(
    scope,
    "application.next-step-set",
    { id: applicationId, applicationId },
    { before: { nextStep: application.nextStep }, after: { nextStep } },
  );
  await announce(scope, "application", applicationId);
}

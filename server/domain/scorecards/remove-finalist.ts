import { eq } from "drizzle-orm";
import { finalists } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";

/** Takes an application off its job's shortlist. What was scored and decided stays as it is. */
export async function removeFinalist(scope: Scope, { applicationId }: { applicationId: string }) {
  const [removed] = await scope.tx
    .delete(finalists)
    .where(eq(finalists.applicationId, applicationId))
    .returning();
  if (!removed) throw new NotFound("This candidate on the shortlist");
  await audit(scope, "finalist.removed", removed);
  await announce(scope, "debrief", applicationId);
}

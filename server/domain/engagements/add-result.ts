import type { z } from "zod";
import { results } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { resultInput } from "./input";
import { lockEngagement } from "./reads/engagements";
import { refuseWork } from "./rules/work";

/** A measure beside the one that the terms named. */
export async function addResult(scope: Scope, { engagementId, ...measure }: z.output<typeof resultInput>) {
  const { id, candidateId, applicationId, ...engagement } = await lockEngagement(scope, engagementId);
  refuse(refuseWork(engagement));
  const [result] = await scope.tx
    .insert(results)
    .values({ engagementId: id, candidateId, ...measure })
    .onConflictDoNothing()
    .returning();
  if (!result)
    throw new Conflict("This is measured already. Give the new measure a name of its own.", "name");
  await audit(scope, "result.added", { id: result.id, applicationId }, { after: measure });
  await announce(scope, "engagement", id);
  return result;
}

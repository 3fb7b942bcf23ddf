import { eq } from "drizzle-orm";
import { engagements, results } from "@/db/schema";
import { audit } from "../audit/record";
import type { Contract } from "../contracts/reads";
import { tellSigned } from "../contracts/tell-signed";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findEngagementByContract } from "./reads/engagements";
import { findTerms } from "./reads/terms";
import { ENGAGEMENT } from "./rules/machines";

/**
 * The last signature of its contract begins an engagement, in the same transaction. Who signs holds the contract until
 * the end, and nothing else moves an engagement that has not begun: so it is read, and begins, once.
 */
export async function beginEngagement(scope: Scope, contract: Contract) {
  const engagement = await findEngagementByContract(scope, contract.id);
  const { id, applicationId, candidateId } = engagement;
  const state = step(ENGAGEMENT, scope, { from: engagement.state, act: "begin" });
  await scope.tx.update(engagements).set({ state, beganAt: scope.now }).where(eq(engagements.id, id));

  const { measureName, measureUnit, measureTarget } = await findTerms(scope, engagement.termsId);
  if (measureTarget)
    await scope.tx
      .insert(results)
      .values({ engagementId: id, candidateId, name: measureName, unit: measureUnit, target: measureTarget });

  await tellSigned(scope, contract);
  await audit(scope, "engagement.begun", { id, applicationId }, { after: { title: engagement.title } });
  await announce(scope, "engagement", id);
}

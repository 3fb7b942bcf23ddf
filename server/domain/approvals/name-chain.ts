import { eq } from "drizzle-orm";
import { approvalChainSteps, approvalChains } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { newId } from "../ids";
import { findPresentMember } from "../organisations/reads";
import { memberOf, type Scope } from "../scope";
import type { ChainInput } from "./input";
import { findChain } from "./reads";
import { refuseStep } from "./rules";

/** Names who approves a kind from the next asking on. What is under way keeps the chain it was asked of. */
export async function nameChain(scope: Scope, { kind, ordering, steps }: ChainInput) {
  for (const step of steps)
    if ("memberId" in step) refuse(refuseStep(await findPresentMember(scope, step.memberId)), "steps");
  const before = await findChain(scope, kind);
  const by = { ordering, namedBy: memberOf(scope), namedAt: scope.now };
  const [chain] = await scope.tx
    .insert(approvalChains)
    .values({ id: newId(), kind, ...by })
    .onConflictDoUpdate({ target: [approvalChains.organisationId, approvalChains.kind], set: by })
    .returning();
  if (!chain) throw new Error("The chain was not returned.");
  await scope.tx.delete(approvalChainSteps).where(eq(approvalChainSteps.chainId, chain.id));
  await scope.tx
    .insert(approvalChainSteps)
    .values(steps.map((step, index) => ({ chainId: chain.id, position: index + 1, ...step })));
  await audit(
    scope,
    "approval-chain.named",
    { id: chain.id },
    {
      before: { kind, ordering: before.ordering, steps: before.steps },
      after: { kind, ordering, steps },
    },
  );
}

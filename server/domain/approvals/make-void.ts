import { eq } from "drizzle-orm";
import { approvals } from "@/db/schema";
import { audit } from "../audit/record";
import { mayAct, step } from "../machine";
import type { Scope } from "../scope";
import { type Approvable, lockAsking } from "./reads";
import { APPROVAL } from "./rules/machine";

/** Voids what was approved, and what is waiting to be: the thing has changed, or is over. Returns whether there was any. */
export async function makeApprovalVoid(
  scope: Scope,
  what: Pick<Approvable, "kind" | "id" | "applicationId">,
): Promise<boolean> {
  const asking = await lockAsking(scope, what);
  if (!asking || !mayAct(APPROVAL, asking.state, "make void")) return false;
  const state = step(APPROVAL, scope, { from: asking.state, act: "make void" });
  await scope.tx.update(approvals).set({ state, endedAt: scope.now }).where(eq(approvals.id, asking.id));
  await audit(
    scope,
    "approval.voided",
    { id: asking.id, applicationId: what.applicationId },
    { before: { state: asking.state, version: asking.version } },
  );
  return true;
}

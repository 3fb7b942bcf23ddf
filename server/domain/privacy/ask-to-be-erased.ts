import { refuse } from "../errors";
import { candidateOf, type Scope } from "../scope";
import { beginErasing } from "./begin-erasing";
import { refuseUnproven } from "./rules/proof";

/** A candidate asks to be erased, once they have proved their mailbox for this very thing. */
export async function askToBeErased(scope: Scope, { provedAt }: { provedAt: Date | null }) {
  refuse(refuseUnproven(provedAt, scope.now), "code");
  await beginErasing(scope, { candidateId: candidateOf(scope), reason: "asked" });
}

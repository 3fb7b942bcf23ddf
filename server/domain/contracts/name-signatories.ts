import { signatories } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { findPresentMember } from "../organisations/reads";
import { memberOf, type Scope } from "../scope";
import { listNamedSignatories } from "./reads/signatories";
import { refuseSignatory } from "./rules";

/**
 * Names who signs for the organisation from now on; nobody named means everybody whose role may. Documents that are out
 * already keep their signer.
 */
export async function nameSignatories(scope: Scope, { memberIds }: { memberIds: string[] }) {
  for (const memberId of memberIds)
    refuse(refuseSignatory({ ...(await findPresentMember(scope, memberId)), isNamed: true }), "memberIds");
  const before = await listNamedSignatories(scope);
  await scope.tx.delete(signatories);
  const namedBy = memberOf(scope);
  const rows = memberIds.map((memberId) => ({ memberId, namedBy, namedAt: scope.now }));
  if (rows.length > 0) await scope.tx.insert(signatories).values(rows);
  await audit(
    scope,
    "signatories.named",
    { id: scope.actor.organisationId },
    { before: { memberIds: before }, after: { memberIds } },
  );
}

import { findCandidate } from "../../candidates/reads";
import { findContractWithSigners } from "../../contracts/reads";
import { consentText, refuseProof } from "../../contracts/rules";
import { findOrganisation } from "../../organisations/reads";
import { candidateOf, type Scope } from "../../scope";

/** A contract as its candidate reads and signs it, and whether they have shown lately that it is them. */
export async function findPortalContract(scope: Scope, contractId: string, provedAt: Date | null) {
  const { contract, signers, seal } = await findContractWithSigners(scope, contractId);
  const organisation = await findOrganisation(scope);
  const candidate = await findCandidate(scope, candidateOf(scope));
  const mine = signers.find(({ party }) => party === "candidate");
  const next = signers.find(({ signature }) => !signature);
  return {
    contract,
    signers,
    seal,
    organisation: organisation.name,
    timeZone: candidate.timeZone ?? organisation.timeZone,
    name: mine?.name ?? candidate.name,
    email: candidate.email,
    consent: consentText(contract.title),
    mySignedAt: mine?.signature?.signedAt ?? null,
    nextName: next?.name ?? "",
    maySign: !contract.voidedAt && next?.party === "candidate",
    isProven: refuseProof(provedAt, scope.now) === null,
  };
}

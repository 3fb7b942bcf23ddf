import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { findContractWithSigners } from "../reads";

/** What a sealed document's certificate page says, for whoever holds the document: nothing they could not read there. */
export async function findCertificate(scope: Scope, contractId: string) {
  const { contract, signers, seal } = await findContractWithSigners(scope, contractId);
  const { name, timeZone } = await findOrganisation(scope);
  return {
    title: contract.title,
    organisation: name,
    timeZone,
    bodySha256: contract.bodySha256,
    sealedAt: seal?.sealedAt ?? null,
    signatures: signers.flatMap(({ name: signer, party, signature }) =>
      signature ? [{ name: signer, party, signedAt: signature.signedAt }] : [],
    ),
  };
}

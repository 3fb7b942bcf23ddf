import { findCandidate } from "../../candidates/reads";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";

/** What a candidate chose to read with an organisation, and what it writes in itself. */
export async function findLanguages(scope: Scope, candidateId: string) {
  const { locale: chosen } = await findCandidate(scope, candidateId);
  const { locale: organisation } = await findOrganisation(scope);
  return { chosen, organisation };
}

import { refuse } from "../errors";
import type { Scope } from "../scope";
import { findDefaultSignatory, findSignatory } from "./reads/signatories";
import { refuseSignatory } from "./rules";

/** Who signs for the organisation: whoever was chosen, if they may; when nobody was, the preferred member or an owner. */
export async function chooseSignatory(
  scope: Scope,
  chosenId: string | null | undefined,
  preferredId: string,
): Promise<string> {
  if (!chosenId) return findDefaultSignatory(scope, preferredId);
  refuse(refuseSignatory(await findSignatory(scope, chosenId)), "signatoryId");
  return chosenId;
}

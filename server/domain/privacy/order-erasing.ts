import { findCandidate } from "../candidates/reads";
import { nameNorm } from "../candidates/rules";
import { Conflict, refuse } from "../errors";
import { memberOf, type Scope } from "../scope";
import { beginErasing } from "./begin-erasing";

/** A member has a candidate erased, who asked for it in another way. They type the name, so that nobody else goes. */
export async function orderErasing(
  scope: Scope,
  { candidateId, typedName }: { candidateId: string; typedName: string },
) {
  const candidate = await findCandidate(scope, candidateId);
  refuse(candidate.erasedAt ? "This candidate is erased already." : null);
  if (candidate.mergedIntoId)
    throw new Conflict("This person was merged with another. Open the one they are now, and erase that one.");
  refuse(
    nameNorm(typedName) === nameNorm(candidate.name)
      ? null
      : `Type “${candidate.name}” to say that it is this person.`,
    "typedName",
  );
  await beginErasing(scope, { candidateId, reason: "member", askedBy: memberOf(scope) });
}

import { Conflict, refuse } from "../errors";
import { memberOf, type Scope } from "../scope";
import { findHouse, type LockedAsking } from "./reads";
import { refuseAnswering } from "./rules";
import { turnOf } from "./rules/turns";

/** What somebody has read before they answer: its version, and the step they saw as theirs. */
interface Seen {
  version: number;
  stepId?: string;
}

/** The step that the member who acts answers now, or the sentence that says why there is none. */
export async function takeTurn(scope: Scope, asking: LockedAsking | null, { version, stepId }: Seen) {
  const memberId = memberOf(scope);
  const house = await findHouse(scope);
  const isCurrent = asking?.version === version;
  refuse(refuseAnswering(isCurrent ? asking : null, memberId, house));
  const turn = asking && turnOf(asking, memberId, house);
  if (!turn || (stepId && turn.step.id !== stepId))
    throw new Conflict("This step has been answered in the meantime. Look at it again.");
  return turn;
}

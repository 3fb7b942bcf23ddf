import type { Scope } from "../scope";
import type { ScorecardInput } from "./input";
import { writeScorecard } from "./write-scorecard";

/** Keeps what somebody is writing, every few seconds. The one mutation that leaves no audit entry. */
export async function saveDraft(scope: Scope, input: ScorecardInput) {
  const { scorecard } = await writeScorecard(scope, input);
  return { revision: scorecard.revision, savedAt: scope.now };
}

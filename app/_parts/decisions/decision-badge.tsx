import { Badge } from "@/app/_ui/badge";
import { DECISION_WORDS, OUTCOME_WORDS } from "@/server/domain/decisions/words";

type Kind = keyof typeof DECISION_WORDS | keyof typeof OUTCOME_WORDS;

const words = { ...DECISION_WORDS, ...OUTCOME_WORDS };

/** "Hire", "Not now", or "Consult instead" with its door. */
export function DecisionBadge({ kind }: { kind: Kind }) {
  return <Badge tone={kind === "consult_instead" ? "door" : "neutral"}>{words[kind]}</Badge>;
}

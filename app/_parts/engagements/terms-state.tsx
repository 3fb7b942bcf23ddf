import { Badge } from "@/app/_ui/badge";

const WORDS = {
  proposed: ["due", "To approve"],
  approved: ["neutral", "Approved"],
  offered: ["live", "With the candidate"],
  accepted: ["done", "Accepted"],
  declined: ["neutral", "Declined"],
  countered: ["neutral", "Answered with a proposal"],
  superseded: ["neutral", "Replaced"],
  withdrawn: ["neutral", "Taken back"],
} as const;

/** Where a version of terms stands. */
export function TermsState({ state }: { state: keyof typeof WORDS }) {
  const [tone, word] = WORDS[state];
  return <Badge tone={tone}>{word}</Badge>;
}

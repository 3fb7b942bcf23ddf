import { Badge } from "@/app/_ui/badge";

const WORDS = {
  draft: ["due", "To approve"],
  approved: ["neutral", "Approved"],
  sent: ["live", "With the candidate"],
  accepted: ["live", "Accepted, to be signed"],
  signed: ["done", "Signed"],
  declined: ["neutral", "Declined"],
  rescinded: ["neutral", "Rescinded"],
} as const;

/** Where an offer stands. */
export function OfferState({ state }: { state: keyof typeof WORDS }) {
  const [tone, word] = WORDS[state];
  return <Badge tone={tone}>{word}</Badge>;
}

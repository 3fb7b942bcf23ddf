import { Status } from "@/app/_ui/badge";

const WORDS = {
  signing: ["due", "To be signed"],
  running: ["live", "Under way"],
  closed: ["neutral", "Closed"],
} as const;

/** Where an engagement stands. */
export function EngagementState({ state }: { state: keyof typeof WORDS }) {
  const [tone, word] = WORDS[state];
  return <Status tone={tone}>{word}</Status>;
}

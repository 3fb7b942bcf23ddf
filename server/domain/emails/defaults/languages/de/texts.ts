import type { CandidateTexts } from "../../texts";
import { APPLYING } from "./applying";
import { ARRANGING } from "./arranging";
import { INTERVIEWING } from "./interviewing";
import { KEEPING } from "./keeping";
import { OUTCOMES } from "./outcomes";

export const DE = {
  ...APPLYING,
  ...ARRANGING,
  ...INTERVIEWING,
  ...KEEPING,
  ...OUTCOMES,
} satisfies CandidateTexts;

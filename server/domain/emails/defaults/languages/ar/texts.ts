import type { CandidateTexts } from "../../texts";
import { APPLYING } from "./applying";
import { ARRANGING } from "./arranging";
import { ENGAGING } from "./engaging";
import { INTERVIEWING } from "./interviewing";
import { KEEPING } from "./keeping";
import { OUTCOMES } from "./outcomes";

export const AR = {
  ...APPLYING,
  ...ARRANGING,
  ...ENGAGING,
  ...INTERVIEWING,
  ...KEEPING,
  ...OUTCOMES,
} satisfies CandidateTexts;

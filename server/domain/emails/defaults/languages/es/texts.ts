import type { CandidateTexts } from "../../texts";
import { APPLYING } from "./applying";
import { ARRANGING } from "./arranging";
import { INTERVIEWING } from "./interviewing";
import { OUTCOMES } from "./outcomes";

export const ES = { ...APPLYING, ...ARRANGING, ...INTERVIEWING, ...OUTCOMES } satisfies CandidateTexts;

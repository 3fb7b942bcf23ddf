import type { Language } from "../input";
import { AR } from "./languages/ar";
import { DE } from "./languages/de";
import { ENGAGING_ELSEWHERE } from "./languages/engaging";
import { ES } from "./languages/es";
import { FR } from "./languages/fr";
import { PT } from "./languages/pt";
import { DEFAULT_TEXTS, type DefaultTexts } from "./texts";

/** Our own words in each language. English has every kind; the others have what candidates get most. */
export const DEFAULT_VARIANTS: Record<Language, DefaultTexts> = {
  en: DEFAULT_TEXTS,
  fr: { ...FR, ...ENGAGING_ELSEWHERE.fr },
  de: { ...DE, ...ENGAGING_ELSEWHERE.de },
  es: { ...ES, ...ENGAGING_ELSEWHERE.es },
  pt: { ...PT, ...ENGAGING_ELSEWHERE.pt },
  ar: { ...AR, ...ENGAGING_ELSEWHERE.ar },
};

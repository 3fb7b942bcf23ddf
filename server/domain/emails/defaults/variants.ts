import type { Language } from "../input";
import { AR } from "./languages/ar/texts";
import { DE } from "./languages/de/texts";
import { ES } from "./languages/es/texts";
import { FR } from "./languages/fr/texts";
import { PT } from "./languages/pt/texts";
import { type CandidateTexts, DEFAULT_TEXTS, type DefaultTexts } from "./texts";

/** Our own words in each language: every kind in English, every kind that a candidate gets in the others. */
export const DEFAULT_VARIANTS: { en: typeof DEFAULT_TEXTS } & Record<
  Exclude<Language, "en">,
  CandidateTexts & DefaultTexts
> = {
  en: DEFAULT_TEXTS,
  fr: FR,
  de: DE,
  es: ES,
  pt: PT,
  ar: AR,
};

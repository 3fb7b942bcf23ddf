import type { Language } from "../input";
import { AR } from "./languages/ar";
import { DE } from "./languages/de";
import { ES } from "./languages/es";
import { FR } from "./languages/fr";
import { PT } from "./languages/pt";
import { DEFAULT_TEXTS, type DefaultTexts } from "./texts";

/** Our own words in each language. English has every kind; the others have what candidates get most. */
export const DEFAULT_VARIANTS: Record<Language, DefaultTexts> = {
  en: DEFAULT_TEXTS,
  fr: FR,
  de: DE,
  es: ES,
  pt: PT,
  ar: AR,
};

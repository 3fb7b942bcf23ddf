import type { EmailKind } from "@/db/schema";
import { DEFAULT_VARIANTS } from "../defaults/variants";
import { LANGUAGES, type Language } from "../input";
import type { Template } from "../rules";

/** An organisation's newest words for a kind in one language. */
export interface OwnWords {
  locale: string;
  version: number;
  subject: string;
  body: string;
}

/** Languages written from right to left. */
export const directionOf = (locale: string) => (locale === "ar" ? ("rtl" as const) : ("ltr" as const));

/**
 * The words a reader gets: in their language, else in the organisation's, else in English. What the organisation wrote
 * itself goes before what we wrote, whatever the language: it may say what ours does not.
 */
export function wordsFor(kind: EmailKind, own: OwnWords[], wanted: (string | null | undefined)[]) {
  const order = [...new Set([...wanted, "en"])].filter((locale) => typeof locale === "string");
  for (const locale of order) {
    const theirs = own.find((words) => words.locale === locale);
    if (theirs) return { template: { kind, ...theirs } satisfies Template, version: theirs.version };
  }
  for (const locale of order) {
    const ours = isLanguage(locale) ? DEFAULT_VARIANTS[locale][kind] : undefined;
    if (ours) return { template: { kind, locale, ...ours } satisfies Template, version: 0 };
  }
  throw new Error(`There are no words for ${kind}.`);
}

/** In which languages a kind has words, and whose they are. */
export function variantsOf(kind: EmailKind, own: OwnWords[]) {
  return (Object.keys(LANGUAGES) as Language[]).map((locale) => ({
    locale,
    name: LANGUAGES[locale],
    whose: whoseWords(kind, own, locale),
  }));
}

function whoseWords(kind: EmailKind, own: OwnWords[], locale: Language) {
  if (own.some((words) => words.locale === locale)) return "yours" as const;
  return DEFAULT_VARIANTS[locale][kind] ? ("ours" as const) : null;
}

const isLanguage = (locale: string): locale is Language => Object.hasOwn(LANGUAGES, locale);

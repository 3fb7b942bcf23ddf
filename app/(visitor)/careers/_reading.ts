import { LANGUAGES, type Language, languageOf } from "@/app/_words/languages";
import { type Speech, speechIn } from "@/app/_words/speech";
import type { Employer } from "./_cached";

/** How a page for strangers is read: in which language, and whether its address or the browser says so. */
export interface Reading {
  t: Speech;
  /** The address of a page of ours, which keeps the language that was asked for. */
  to: (path: string) => string;
  /** The language of the address, which forms send along. */
  asked: Language | null;
}

/** From the inner address, in which the entry says it: "asked-fr", "read-fr", or "own" (server/web/languages.ts). */
export function readingOf(reading: string, employer: Pick<Employer, "locale"> | null): Reading {
  const [how = "", tag] = reading.split("-");
  const language = languageOf(tag) ?? languageOf(employer?.locale) ?? "en";
  const asked = how === "asked" ? language : null;
  return {
    t: speechIn(language),
    asked,
    to: (path) => (asked ? `${path}${path.includes("?") ? "&" : "?"}lang=${asked}` : path),
  };
}

/** One address for each language to find it under: the organisation's own has none of its own. */
export function alternatesOf({ t }: Reading, employer: Pick<Employer, "locale">, path: string) {
  const languages = addressesOf(employer, path);
  return { canonical: languages[t.language], languages };
}

/** Where a page is found in each language, and for readers of any other. */
export function addressesOf({ locale }: Pick<Employer, "locale">, path: string) {
  const own = languageOf(locale) ?? "en";
  const at = (language: Language) => [language, language === own ? path : `${path}?lang=${language}`];
  const each = Object.fromEntries((Object.keys(LANGUAGES) as Language[]).map(at));
  return { ...each, "x-default": path } as Record<Language | "x-default", string>;
}

/** To what is generated before anybody asks: nothing, and Next wants one. */
export const NOBODY = { reading: "own", organisation: "-" };

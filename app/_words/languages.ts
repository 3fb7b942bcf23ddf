import { LANGUAGES, type Language } from "@/server/domain/emails/input";

export type { Language };
export { LANGUAGES };

/** Which one of the languages we speak this is, or null. */
export const languageOf = (text: string | null | undefined): Language | null =>
  text && Object.hasOwn(LANGUAGES, text) ? (text as Language) : null;

export const directionOf = (language: Language) => (language === "ar" ? "rtl" : "ltr");

/**
 * The languages to choose from, as links: `href` says where each leads. A whole page is asked for, and not a part of
 * one: `lang` stands on <html>.
 */
export const languageLinks = (href: (language: Language) => string) =>
  (Object.keys(LANGUAGES) as Language[]).map((language) => ({
    language,
    name: LANGUAGES[language],
    href: href(language),
  }));

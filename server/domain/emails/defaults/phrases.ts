import type { Language } from "../input";
import { PHRASES as AR } from "./languages/ar/phrases";
import { PHRASES as DE } from "./languages/de/phrases";
import { PHRASES as ES } from "./languages/es/phrases";
import { PHRASES as FR } from "./languages/fr/phrases";
import { PHRASES as PT } from "./languages/pt/phrases";

/** The few words that stand around and within the values of a mail. */
export interface Phrases {
  moment: string;
  span: string;
  pay: Record<"year" | "month" | "day" | "hour", string>;
  /** What an outcome told, as it follows "we told you". */
  told: Record<"hired" | "not_now" | "consult_instead", string>;
  /** The entry of an interview in a calendar. */
  calendar: { summary: string; talk: string; code: string; sitters: string };
}

const EN: Phrases = {
  moment: "{day}, {time} ({zone})",
  span: "{day}, {from} to {until} ({zone})",
  pay: { year: "{money} a year", month: "{money} a month", day: "{money} a day", hour: "{money} an hour" },
  told: {
    hired: "that we would like you to join us",
    not_now: "that we would not be offering you the job",
    consult_instead:
      "that we would not be offering you the job, and would like to work with you on an engagement",
  },
  calendar: {
    summary: "Interview at {organisation}: {job}",
    talk: "You will talk with {names}.",
    code: "Your code for the front desk: {code}",
    sitters: "The panel: {names}.",
  },
};

const ALL: Record<Language, Phrases> = { en: EN, fr: FR, de: DE, es: ES, pt: PT, ar: AR };

/** The phrases of a language. */
export const phrasesIn = (language: Language) => ALL[language];

import { Fragment, type ReactNode } from "react";
import { localeOf } from "@/app/_ui/dates";
import { AR } from "./ar";
import { DE } from "./de";
import { COUNTED, SAID } from "./en";
import { ES } from "./es";
import { FR } from "./fr";
import { directionOf, type Language } from "./languages";
import { PT } from "./pt";
import { understood } from "./understood";
import type { Counted, Gaps, Sentence, Words, Wraps } from "./words";

const CATALOGUES: Record<Exclude<Language, "en">, Words> = { fr: FR, de: DE, es: ES, pt: PT, ar: AR };

type Text = string | number;
type Given<S extends string, Value> = [Gaps<S>] extends [never] ? [] : [values: Record<Gaps<S>, Value>];
type Rich<S extends string> = Record<Gaps<S>, ReactNode> & Record<Wraps<S>, (words: string) => ReactNode>;
type Beside<S extends string> = Exclude<Gaps<S>, "count">;

/** Everything that is said in one language. Only the server has it: what a form in the browser says is given to it. */
export interface Speech {
  language: Language;
  direction: "ltr" | "rtl";
  /** A sentence, with what goes into its gaps. */
  <S extends Sentence>(sentence: S, ...values: Given<S, Text>): string;
  /** The same with elements in its gaps, and around the words between angle brackets. */
  rich<S extends Sentence>(sentence: S, values: Rich<S>): ReactNode;
  /** A sentence with a count, in the form that the language has for it. */
  count<S extends Counted>(
    sentence: S,
    count: number,
    ...values: [Beside<S>] extends [never] ? [] : [Record<Beside<S>, Text>]
  ): string;
  /** The same with elements. */
  countRich<S extends Counted>(sentence: S, count: number, values: Record<Beside<S>, ReactNode>): ReactNode;
  /** What the product says from within, in English, such as why something is refused. What is not ours stays as it is. */
  said(text: string): string;
  number(value: number): string;
  /** What every form says of itself. */
  form: { again: string; optional: string };
}

const made = new Map<Language, Speech>();

/** The speech of a language; made once. */
export function speechIn(language: Language): Speech {
  const known = made.get(language);
  if (known) return known;
  const speech = make(language);
  made.set(language, speech);
  return speech;
}

function make(language: Language): Speech {
  const words = language === "en" ? null : CATALOGUES[language];
  const rules = new Intl.PluralRules(localeOf(language));
  const figures = new Intl.NumberFormat(localeOf(language));
  const direction = directionOf(language);
  const inWords = (sentence: Sentence) => words?.sentences[sentence] ?? sentence;
  const placed = (value: Text) =>
    typeof value === "number" ? figures.format(value) : inItsPlace(value, direction);
  const fill = (text: string, values: Record<string, Text> = {}) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => placed(values[name] ?? ""));
  const form = (sentence: Counted, count: number) => {
    const forms: Words["counted"][Counted] = words?.counted[sentence] ?? COUNTED[sentence];
    return forms[rules.select(count)] ?? forms.other;
  };

  const speech = ((sentence: Sentence, values?: Record<string, Text>) =>
    fill(inWords(sentence), values)) as Speech;
  return Object.assign(speech, {
    language,
    direction,
    rich: (sentence: Sentence, values: Record<string, unknown>) =>
      elements(inWords(sentence), values, placed),
    count: (sentence: Counted, count: number, values?: Record<string, Text>) =>
      fill(form(sentence, count), { ...values, count }),
    countRich: (sentence: Counted, count: number, values: Record<string, unknown>) =>
      elements(form(sentence, count), { ...values, count }, placed),
    said: (text: string) => {
      if (!words) return text;
      const found = understood(text, SAID);
      return found ? fill(words.sentences[found.sentence], inTheirShape(found.values, language)) : text;
    },
    number: (value: number) => figures.format(value),
    form: { again: inWords("Please look at these again"), optional: inWords("optional") },
  } satisfies Omit<Speech, never>);
}

/** A figure or a day that stands within an English sentence, as this language writes it. */
function inTheirShape(values: Record<string, string>, language: Language): Record<string, Text> {
  const shaped = Object.entries(values).map(([name, text]): [string, Text] => {
    if (name === "day") return [name, dayRead(text, language)];
    return [name, /^[\d,]+$/.test(text) ? Number(text.replaceAll(",", "")) : text];
  });
  return Object.fromEntries(shaped);
}

function dayRead(text: string, language: Language) {
  const at = new Date(`${text} UTC`);
  if (Number.isNaN(at.getTime())) return text;
  const shape = { timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(localeOf(language), shape).format(at);
}

/** Words that run the other way than the sentence must not carry its commas and figures along with them. */
function inItsPlace(text: string, direction: "ltr" | "rtl") {
  const runsOtherWay =
    direction === "rtl"
      ? /\p{Script=Latin}|\d/u.test(text)
      : /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text);
  return runsOtherWay ? `\u2068${text}\u2069` : text;
}

function elements(text: string, values: Record<string, unknown>, placed: (value: Text) => string): ReactNode {
  const parts = text.split(/(\{\w+\}|<(\w+)>.*?<\/\2>)/).filter((_, index) => index % 3 !== 2);
  return parts.map((part, index) => {
    const wrap = /^<(\w+)>(.*)<\/\1>$/.exec(part);
    const name = wrap?.[1] ?? /^\{(\w+)\}$/.exec(part)?.[1];
    const value = name ? values[name] : part;
    const shown =
      typeof value === "function"
        ? value(wrap?.[2] ?? "")
        : name && (typeof value === "string" || typeof value === "number")
          ? placed(value)
          : (value as ReactNode);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
    return <Fragment key={index}>{shown}</Fragment>;
  });
}

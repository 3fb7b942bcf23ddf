import { Temporal } from "temporal-polyfill";
import { type Phrases, phrasesIn } from "../defaults/phrases";
import { LANGUAGES, type Language } from "../input";
import { localeOf, zoneName } from "../input/locales";

// Days, times, money and figures as each language says them. What is not in order is said as it is: a mail that was
// released before may hold the words themselves.

const languageOf = (locale: string): Language =>
  Object.hasOwn(LANGUAGES, locale) ? (locale as Language) : "en";

/** "Thursday 4 June 2026", and for an instant its time and whose it is. */
export function dayAsSaid(text: string, zone: string, locale: string) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return daySaid(Temporal.PlainDate.from(text), locale);
  const moment = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)(?:\[([^\]]+)\])?$/.exec(text);
  if (!moment) return text;
  const at = Temporal.Instant.from(moment[1] ?? "").toZonedDateTimeISO(moment[2] ?? zone);
  return placed(phrasesFor(locale).moment, {
    day: daySaid(at.toPlainDate(), locale),
    time: timeSaid(at),
    zone: zoneSaid(at, locale),
  });
}

/** "Tuesday 2 June 2026, 10:00 to 11:00 (London time)", by the day on which it begins. */
export function spanAsSaid(text: string, locale: string) {
  const [, from = "", until = "", zone = ""] = /^(\S+Z)\/(\S+Z)\[([^\]]+)\]$/.exec(text) ?? [];
  if (!from) return text;
  const [begin, end] = [from, until].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone));
  if (!begin || !end) return text;
  return placed(phrasesFor(locale).span, {
    day: daySaid(begin.toPlainDate(), locale),
    from: timeSaid(begin),
    until: timeSaid(end),
    zone: zoneSaid(begin, locale),
  });
}

/** "1 hour 30 minutes" from 90. */
export function minutesAsSaid(text: string, locale: string) {
  if (!/^\d+$/.test(text)) return text;
  const [hours, rest] = [Math.floor(Number(text) / 60), Number(text) % 60];
  const words = (figure: number, unit: "hour" | "minute") =>
    new Intl.NumberFormat(localeFor(locale), { style: "unit", unit, unitDisplay: "long" }).format(figure);
  const parts = [...(hours ? [words(hours, "hour")] : []), ...(rest ? [words(rest, "minute")] : [])];
  return new Intl.ListFormat(localeFor(locale), { type: "unit", style: "narrow" }).format(parts);
}

/** "12,5" in most of Europe. */
export const figureAsSaid = (text: string, locale: string) =>
  /^\d+(\.\d+)?$/.test(text) ? new Intl.NumberFormat(localeFor(locale)).format(Number(text)) : text;

/** "£92,000 a year": decimals only where there are any. */
export function moneyAsSaid(text: string, locale: string) {
  const [, amount, currency = "", per] = /^(\d+) ([A-Z]{3})(?:\/(\w+))?$/.exec(text) ?? [];
  if (amount === undefined) return text;
  const money = moneyIn(Number(amount), currency, languageOf(locale));
  return per && isPeriod(per) ? placed(phrasesFor(locale).pay[per], { money }) : money;
}

/** Puts values into the gaps of a phrase. */
const placed = (phrase: string, values: Record<string, string | undefined>) =>
  phrase.replace(/\{(\w+)\}/g, (_gap, name: string) => values[name] ?? "");

const isPeriod = (per: string): per is keyof Phrases["pay"] => ["year", "month", "day", "hour"].includes(per);

/** "£650", "£650.50", "¥900", in the way of a language. */
export function moneyIn(minorUnits: number, currency: string, language: Language = "en"): string {
  // Signs such as "UK£" fall apart where words run from right to left; the currency's letters do not.
  const currencyDisplay = language === "ar" ? "code" : "symbol";
  const style = { style: "currency", currency, currencyDisplay } as const;
  const digits = new Intl.NumberFormat("en-GB", style).resolvedOptions().maximumFractionDigits ?? 2;
  const whole = minorUnits % 10 ** digits === 0;
  return new Intl.NumberFormat(localeOf(language), {
    ...style,
    minimumFractionDigits: whole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(minorUnits / 10 ** digits);
}

/** "Priya Nair, Marc Dubois and Ana Silva". */
export const namesAsSaid = (names: string[], locale: string) =>
  new Intl.ListFormat(localeFor(locale), { type: "conjunction" }).format(names);

/** What an outcome told, as it follows "we told you". */
export function toldAsSaid(text: string, locale: string) {
  const { told } = phrasesFor(locale);
  return Object.hasOwn(told, text) ? told[text as keyof typeof told] : text;
}

/** What a calendar says of an interview: to the candidate, and to who sits on the panel. */
export function calendarWords(
  locale: string,
  given: { names: string[]; organisation?: string; job?: string; code?: string },
) {
  const { summary, talk, code, sitters } = phrasesFor(locale).calendar;
  const values = { ...given, names: namesAsSaid(given.names, locale) };
  return {
    summary: placed(summary, values),
    description: [talk, code].map((words) => placed(words, values)).join("\n"),
    sitters: placed(sitters, values),
  };
}

const phrasesFor = (locale: string) => phrasesIn(languageOf(locale));

const localeFor = (locale: string) => localeOf(languageOf(locale));

/** "Thursday 4 June 2026": British English without the comma that machines put there. */
function daySaid(day: Temporal.PlainDate, locale: string) {
  const said = day.toLocaleString(localeFor(locale), {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return languageOf(locale) === "en" ? said.replace(",", "") : said;
}

const timeSaid = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: "minute" });

const zoneSaid = (at: Temporal.ZonedDateTime, locale: string) => zoneName(at.timeZoneId, languageOf(locale));

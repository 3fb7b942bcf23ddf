import type { Language } from "@/server/domain/emails/input";
import { localeOf, zoneName } from "@/server/domain/emails/input/locales";

/** The words for days and times. Pure text: the same on server and in the browser. English unless a language is given. */

export { localeOf, zoneName };

/** "Thu 4 June 2026"; the year only when it is another one. `weekday` may be spelled out. */
export function dayText(
  day: string,
  today: string | null,
  weekday: "short" | "long" | "none" = "short",
  language: Language = "en",
): string {
  const sameYear = today?.slice(0, 4) === day.slice(0, 4);
  const text = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: "UTC",
    ...(weekday === "none" ? {} : { weekday }),
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(new Date(`${day}T00:00:00Z`));
  return language === "en" ? text.replace(",", "") : text;
}

/** "Thursday"; takes a day or a wall time. */
export function weekdayText(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long" }).format(
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );
}

/** "today", "tomorrow", "yesterday", else null. */
export function closeDay(day: string, today: string, language: Language = "en"): string | null {
  const apart = daysBetween(today, day);
  if (language !== "en") return Math.abs(apart) > 1 ? null : away(apart, "day", language);
  return apart === 0 ? "today" : apart === 1 ? "tomorrow" : apart === -1 ? "yesterday" : null;
}

/** "in 3 days", "2 days ago", "in 5 weeks". */
export function daysText(day: string, today: string): string {
  const close = closeDay(day, today);
  if (close) return close;
  const apart = daysBetween(today, day);
  const count = Math.abs(apart);
  const words =
    count < 28
      ? `${count} days`
      : count < 84
        ? `${Math.round(count / 7)} weeks`
        : `${Math.round(count / 30.4)} months`;
  return apart > 0 ? `in ${words}` : `${words} ago`;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A plain day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The plain day of an instant in a zone: "2026-06-04". A year that is half typed is a year too: "0020-06-04". */
export function dayOf(instant: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  })
    .format(new Date(instant))
    .padStart("2026-06-04".length, "0");
}

/** "14:00" in a zone. */
export function timeText(instant: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(instant));
}

/** "just now", "12 minutes ago", "in 3 hours"; null beyond a day, where the date says more. */
export function closeTime(
  instant: string | Date,
  now: string | Date,
  language: Language = "en",
): string | null {
  const minutes = Math.round((new Date(instant).getTime() - new Date(now).getTime()) / 60_000);
  const count = Math.abs(minutes);
  if (count >= 24 * 60) return null;
  if (language !== "en")
    return count < 1
      ? away(0, "second", language)
      : count < 60
        ? away(minutes, "minute", language)
        : away(Math.sign(minutes) * Math.round(count / 60), "hour", language);
  if (count < 1) return "just now";
  const amount = count < 60 ? count : Math.round(count / 60);
  const words = `${amount} ${count < 60 ? "minute" : "hour"}${amount === 1 ? "" : "s"}`;
  return minutes > 0 ? `in ${words}` : `${words} ago`;
}

/** "demain", "vor 12 Minuten": languages have words of their own for what is near. */
const away = (amount: number, unit: Intl.RelativeTimeFormatUnit, language: Language) =>
  new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" }).format(amount, unit);

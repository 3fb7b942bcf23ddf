import type { Language } from "@/server/domain/emails/input";
import { closeDay, closeTime, dayOf, dayText, localeOf, timeText, zoneName } from "./dates";

type Props = {
  instant: string | Date;
  /** Whose clock: the organisation's or the candidate's. */
  timeZone: string;
  /** The request's moment; makes "today" and the year known. */
  now: string | Date;
  /** "full" Thu 4 June, 14:00 (Paris time) · "short" the same without the zone, which then a head nearby
   *  must name · "time" 14:00 · "ago" 12 minutes ago, and the date when that is long past. */
  style?: "full" | "short" | "time" | "ago";
  /** Within a sentence: “yesterday”, not “Yesterday”. */
  within?: boolean;
  className?: string;
  /** Whose words; English for members. */
  language?: Language;
};

/** An instant as people say it. The full date with its zone is always in the title. */
export function When({ instant, timeZone, now, style = "full", within, className, language }: Props) {
  const date = new Date(instant);
  return (
    <time
      dateTime={date.toISOString()}
      title={joined(
        dayText(dayOf(date, timeZone), null, "long", language),
        `${timeText(date, timeZone)} (${zoneName(timeZone, language)})`,
        language,
      )}
      className={className ? `tabular-nums ${className}` : "tabular-nums"}
    >
      {whenText({ instant, timeZone, now, style, within, language })}
    </time>
  );
}

export function whenText({
  instant,
  timeZone,
  now,
  style = "full",
  within,
  language = "en",
}: Omit<Props, "className">): string {
  if (style === "time") return timeText(instant, timeZone);
  if (style === "ago") {
    const close = closeTime(instant, now, language);
    if (close) return close;
  }
  const day = dayOf(instant, timeZone);
  const today = dayOf(now, timeZone);
  const close = closeDay(day, today, language);
  const words = close
    ? within
      ? close
      : close.charAt(0).toLocaleUpperCase(localeOf(language)) + close.slice(1)
    : dayText(day, today, "short", language);
  if (style === "ago") return words;
  const text = joined(words, timeText(instant, timeZone), language);
  return style === "full" ? `${text} (${zoneName(timeZone, language)})` : text;
}

const joined = (day: string, time: string, language: Language = "en") =>
  `${day}${language === "ar" ? "،" : ","} ${time}`;

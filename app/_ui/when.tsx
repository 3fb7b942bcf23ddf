import { closeDay, closeTime, dayOf, dayText, timeText, zoneName } from "./dates";

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
};

/** An instant as people say it. The full date with its zone is always in the title. */
export function When({ instant, timeZone, now, style = "full", within, className }: Props) {
  const date = new Date(instant);
  return (
    <time
      dateTime={date.toISOString()}
      title={`${dayText(dayOf(date, timeZone), null, "long")}, ${timeText(date, timeZone)} (${zoneName(timeZone)})`}
      className={className ? `tabular-nums ${className}` : "tabular-nums"}
    >
      {whenText({ instant, timeZone, now, style, within })}
    </time>
  );
}

export function whenText({
  instant,
  timeZone,
  now,
  style = "full",
  within,
}: Omit<Props, "className">): string {
  if (style === "time") return timeText(instant, timeZone);
  if (style === "ago") {
    const close = closeTime(instant, now);
    if (close) return close;
  }
  const day = dayOf(instant, timeZone);
  const today = dayOf(now, timeZone);
  const close = closeDay(day, today);
  const words = close
    ? within
      ? close
      : close.charAt(0).toUpperCase() + close.slice(1)
    : dayText(day, today);
  if (style === "ago") return words;
  const text = `${words}, ${timeText(instant, timeZone)}`;
  return style === "full" ? `${text} (${zoneName(timeZone)})` : text;
}

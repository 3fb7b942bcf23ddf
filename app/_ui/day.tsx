import type { Language } from "@/server/domain/emails/input";
import { daysText, dayText } from "./dates";

type Props = {
  /** A plain day: "2026-06-04". */
  day: string;
  /** Today in the zone that counts: makes the year known, and `relative` possible. */
  today: string;
  /** "long" Thursday 4 June · "short" Thu 4 June · "bare" 4 June · "relative" in 3 days. */
  style?: "long" | "short" | "bare" | "relative";
  className?: string;
  /** Whose words; English for members. */
  language?: Language;
};

export function Day({ day, today, style = "short", className, language }: Props) {
  const text =
    style === "relative"
      ? daysText(day, today)
      : dayText(day, today, style === "bare" ? "none" : style === "long" ? "long" : "short", language);
  return (
    <time
      dateTime={day}
      title={style === "relative" ? dayText(day, null, "long") : undefined}
      className={className ? `tabular-nums ${className}` : "tabular-nums"}
    >
      {text}
    </time>
  );
}

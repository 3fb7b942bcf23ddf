import { classes } from "./classes";

type Props = {
  /** Read aloud: "Leads against the target". */
  label: string;
  value: number;
  max: number;
  /** The figures in words, beside the bar: "412,000 of 500,000 leads". */
  text?: string;
  tone?: "live" | "done";
  /** The words under the bar, so that bars below each other are of one length. */
  isStacked?: boolean;
};

export function Progress({ label, value, max, text, tone = "live", isStacked }: Props) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className={classes("flex gap-x-3 gap-y-1", isStacked ? "flex-col" : "flex-wrap items-center")}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        className={classes(
          "h-1.5 min-w-16 overflow-hidden rounded-full bg-pressed",
          !isStacked && "flex-1 basis-16",
        )}
      >
        <div
          className={classes("h-full rounded-full", tone === "done" ? "bg-done" : "bg-soft")}
          style={{ width: `${share}%` }}
        />
      </div>
      {text && <span className="text-sm text-soft tabular-nums">{text}</span>}
    </div>
  );
}

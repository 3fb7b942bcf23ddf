import { classes } from "./classes";

type Props = {
  /** Read aloud: "Leads against the target". */
  label: string;
  value: number;
  max: number;
  /** The figures in words, beside the bar: "412,000 of 500,000 leads". */
  text?: string;
  tone?: "live" | "done";
};

export function Progress({ label, value, max, text, tone = "live" }: Props) {
  const share = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        className="h-1.5 min-w-16 flex-1 basis-16 overflow-hidden rounded-full bg-pressed"
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

import type { ReactNode } from "react";
import { classes } from "./classes";
import { DoorMark } from "./door-mark";

export type Tone = "neutral" | "live" | "due" | "overdue" | "done" | "door";

const tones: Record<Tone, string> = {
  neutral: "bg-sunken text-soft",
  live: "bg-pressed text-ink",
  due: "bg-due-tint text-due",
  overdue: "bg-overdue-tint text-overdue",
  done: "bg-done-tint text-done",
  door: "bg-sunken text-ink",
};

/** A state, always in words. Amber due, red overdue, green done, the door for "consult instead"; dark what is under way. */
export function Badge({
  tone = "neutral",
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={classes(
        "inline-flex max-w-full shrink-0 items-center gap-1 rounded-sm px-1.5 py-0.5 text-xs font-medium whitespace-nowrap print:border",
        tones[tone],
        className,
      )}
    >
      {tone === "door" && <DoorMark className="size-3.5" />}
      {children}
    </span>
  );
}

const dots: Record<Exclude<Tone, "door">, string> = {
  neutral: "border-[1.5px] border-faint",
  live: "bg-soft",
  due: "bg-due",
  overdue: "bg-overdue",
  done: "bg-done",
};

/** The lighter form for dense rows: a dot and a word. */
export function Status({
  tone = "neutral",
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span className={classes("inline-flex min-w-0 items-center gap-1.5 whitespace-nowrap", className)}>
      {tone === "door" ? (
        <DoorMark className="size-3.5" />
      ) : (
        <span aria-hidden="true" className={classes("size-2 shrink-0 rounded-full", dots[tone])} />
      )}
      <span
        className={classes("truncate", tone === "overdue" && "text-overdue", tone === "due" && "text-due")}
      >
        {children}
      </span>
    </span>
  );
}

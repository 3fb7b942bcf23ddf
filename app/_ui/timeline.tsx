import type { ReactNode } from "react";
import { classes } from "./classes";

/** What happened, newest first unless the page says otherwise. */
export function Timeline({
  children,
  label,
  className,
}: {
  children: ReactNode;
  label: string;
  className?: string;
}) {
  return (
    <ol aria-label={label} className={classes("flex flex-col", className)}>
      {children}
    </ol>
  );
}

type EventProps = {
  /** "Ana Reis moved Paul to Panel." */
  children: ReactNode;
  when: ReactNode;
  /** A note, a reason, what changed. */
  detail?: ReactNode;
  /** done: filled · now: ringed in the accent · next: hollow. */
  state?: "done" | "now" | "next";
  mark?: ReactNode;
};

export function TimelineEvent({ children, when, detail, state = "done", mark }: EventProps) {
  return (
    <li
      className="group/event relative flex gap-3 pb-4 last:pb-0"
      aria-current={state === "now" ? "step" : undefined}
    >
      <span
        aria-hidden="true"
        className="absolute top-5 bottom-0 start-[7.5px] w-px bg-line group-last/event:hidden"
      />
      <span
        aria-hidden="true"
        className="grid h-5 w-4 shrink-0 place-items-center in-data-[face=candidate]:h-6"
      >
        {mark ?? (
          <span
            className={classes(
              "size-2 rounded-full",
              state === "done" && "bg-faint",
              state === "now" && "bg-accent ring-3 ring-accent-tint",
              state === "next" && "border-[1.5px] border-faint",
            )}
          />
        )}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <div
            className={classes("min-w-0", state === "now" && "font-medium", state === "next" && "text-soft")}
          >
            {children}
          </div>
          <div className="shrink-0 text-sm text-faint">{when}</div>
        </div>
        {detail && <div className="text-sm text-soft">{detail}</div>}
      </div>
    </li>
  );
}

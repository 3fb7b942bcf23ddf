import { classes } from "./classes";

/** Two doors: the first is closed, the second stands open. */
export function Logo({ className, wordless }: { className?: string; wordless?: boolean }) {
  return (
    <span
      className={classes("inline-flex items-center gap-2 font-semibold tracking-tight text-ink", className)}
    >
      <svg viewBox="0 0 20 20" fill="none" aria-hidden="true" className="size-5 shrink-0">
        <path
          d="M2 17V4.5A1.5 1.5 0 0 1 3.5 3h4A1.5 1.5 0 0 1 9 4.5V17"
          stroke="currentColor"
          strokeWidth="1.5"
        />
        <path d="M1 17.25h18" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        <path d="M11 17V4.2c0-.6.42-1.11 1-1.22l5-.96c.52-.1 1 .3 1 .83V17Z" className="fill-accent" />
        <circle cx="13.4" cy="10.4" r=".95" className="fill-canvas" />
      </svg>
      {wordless ? <span className="sr-only">Second Door</span> : "Second Door"}
    </span>
  );
}

import { classes } from "./classes";

type Props = {
  className?: string /** Read aloud; without it the word must stand beside the mark. */;
  label?: string;
};

/** A door ajar. It means "consult instead", everywhere, and nothing else. */
export function DoorMark({ className, label }: Props) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      className={classes("size-4 shrink-0", className)}
    >
      <path d="M1.5 14.25h13" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      <path
        d="M3.75 14V3A1.25 1.25 0 0 1 5 1.75h6A1.25 1.25 0 0 1 12.25 3v11"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path d="M6.25 14.25v-9.2c0-.3.2-.57.5-.65l5.5-1.55v11.4Z" fill="currentColor" />
      <circle cx="8.1" cy="9.1" r=".85" className="fill-surface" />
    </svg>
  );
}

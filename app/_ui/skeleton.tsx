import { classes } from "./classes";

/** A grey stand-in of the size of what comes, so that nothing shifts. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={classes("block animate-breathe rounded-sm bg-pressed", className)} />
  );
}

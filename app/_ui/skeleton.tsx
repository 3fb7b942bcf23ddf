import { classes } from "./classes";

/** A grey stand-in of the size of what comes, so that nothing shifts. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden="true" className={classes("block animate-breathe rounded-sm bg-pressed", className)} />
  );
}

/** Rows of a list or table that are on their way. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  return (
    <div role="status" className="divide-y divide-line border-y border-line">
      <span className="sr-only">Loading…</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stand-ins have no identity
        <div key={row} className="flex h-row items-center gap-4">
          <Skeleton className={classes("h-3", ["w-40", "w-56", "w-32", "w-48"][row % 4])} />
          <Skeleton className="h-3 w-24 max-sm:hidden" />
          <Skeleton className="ml-auto h-3 w-16" />
        </div>
      ))}
    </div>
  );
}

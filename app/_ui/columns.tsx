import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  children: ReactNode;
  /** Facts and history: right of the work on wide screens, under it on narrow ones. */
  aside: ReactNode;
  className?: string;
};

/** The work and what stands beside it. */
export function Columns({ children, aside, className }: Props) {
  return (
    <div
      className={classes(
        "grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]",
        className,
      )}
    >
      <div className="min-w-0">{children}</div>
      <aside className="min-w-0">{aside}</aside>
    </div>
  );
}

import { type ReactNode, useId } from "react";
import { classes } from "./classes";

type Props = {
  title: ReactNode;
  description?: ReactNode;
  /** A count beside the title. */
  count?: number;
  actions?: ReactNode;
  children: ReactNode;
  id?: string;
  className?: string;
};

/** A part of a page under its own h2; divided by space and type, not by boxes. */
export function Section({ title, description, count, actions, children, id, className }: Props) {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId} className={classes("scroll-mt-6 py-5 first:pt-0", className)}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h2 id={titleId} className="text-md font-semibold">
            {title}
            {count !== undefined && <span className="ms-2 font-normal text-faint tabular-nums">{count}</span>}
          </h2>
          {description && <p className="max-w-prose text-sm text-soft">{description}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** The one box there is: for a thing that stands apart from the page. Never inside another. */
export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classes("rounded-md border border-line bg-surface p-4", className)}>{children}</div>;
}

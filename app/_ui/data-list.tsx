import type { ReactNode } from "react";
import { Link } from "@/app/_ui/link";
import { classes } from "./classes";

/** Rows between hairlines. Each is 36 px (44 for touch) or as tall as its text. */
export function DataList({
  children,
  label,
  className,
}: {
  children: ReactNode;
  label: string;
  className?: string;
}) {
  return (
    <ul aria-label={label} className={classes("-mx-2 divide-y divide-line border-y border-line", className)}>
      {children}
    </ul>
  );
}

type RowProps = {
  /** The name of the thing; the whole row leads to `href` when there is one. */
  title: ReactNode;
  href?: string;
  /** Under the title, quieter. */
  detail?: ReactNode;
  /** Before the title: an avatar, a mark. */
  lead?: ReactNode;
  /** At the right end: a date, a status. */
  trail?: ReactNode;
  /** Buttons; they stay reachable beside the row's own link. */
  actions?: ReactNode;
  /** On phones the buttons stand below: the detail is a sentence and wants the row's width. */
  actionsBelow?: boolean;
  className?: string;
};

export function DataRow({ title, href, detail, lead, trail, actions, actionsBelow, className }: RowProps) {
  return (
    <li
      className={classes(
        "relative flex min-h-row items-center gap-3 px-2 py-1.5",
        href && "hover:bg-hover has-[a:focus-visible]:bg-hover",
        actionsBelow && "max-sm:flex-wrap max-sm:gap-y-2",
        className,
      )}
    >
      {lead}
      <div
        className={classes(
          "flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-0.5",
          actionsBelow && "max-sm:basis-full",
        )}
      >
        <div className="min-w-0">
          <div className="font-medium">
            {href ? (
              <Link href={href} data-row-link className="rounded-sm after:absolute after:inset-0">
                {title}
              </Link>
            ) : (
              title
            )}
          </div>
          {detail && <div className="text-sm text-soft">{detail}</div>}
        </div>
        {trail && <div className="flex shrink-0 items-center gap-3 text-sm text-soft">{trail}</div>}
      </div>
      {actions && <div className="relative z-1 flex shrink-0 items-center gap-1">{actions}</div>}
    </li>
  );
}

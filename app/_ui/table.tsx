import type { ReactNode } from "react";
import { Link } from "@/app/_ui/link";
import { classes } from "./classes";

type Align = {
  align?: "left" | "right";
  /** Left out on phones; said of the column and of its cells. */
  wideOnly?: boolean;
};

type TableProps = {
  /** Says what the rows are; read aloud. */
  label: string;
  /** Has nothing in it to tab to, and is wider than a phone: the keyboard moves it sideways by itself. */
  isWide?: boolean;
  children: ReactNode;
  className?: string;
};

/** A dense table, plain HTML: <Table><TableHead>…</TableHead><TableBody>…</TableBody></Table>. */
export function Table({ label, isWide, children, className }: TableProps) {
  const scroller = isWide ? { tabIndex: 0, role: "group", "aria-label": label } : {};
  return (
    <div {...scroller} className={classes("-mx-2 rounded-sm max-lg:overflow-x-auto", className)}>
      <table aria-label={label} className="w-full border-separate border-spacing-0 text-left">
        {children}
      </table>
    </div>
  );
}

/** Sticks to the top of the page's scrolling part. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="sticky top-0 z-1 bg-canvas">
      <tr>{children}</tr>
    </thead>
  );
}

type ColumnProps = Align & {
  children?: ReactNode;
  /** When sortable: where a press leads, and how it is sorted now. */
  sort?: { href: string; now: "ascending" | "descending" | null };
  className?: string;
};

export function Column({ children, align, wideOnly, sort, className }: ColumnProps) {
  return (
    <th
      scope="col"
      aria-sort={sort?.now ?? undefined}
      className={classes(
        "h-row border-b border-line px-2 text-sm font-medium whitespace-nowrap text-soft",
        align === "right" && "text-right",
        wideOnly && "max-sm:hidden",
        className,
      )}
    >
      {sort ? (
        <Link href={sort.href} scroll={false} className="rounded-sm hover:text-ink">
          {children}
          <span aria-hidden="true" className={classes("ml-1 text-xs", !sort.now && "text-transparent")}>
            {sort.now === "ascending" ? "↑" : "↓"}
          </span>
        </Link>
      ) : (
        children
      )}
    </th>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody>{children}</tbody>;
}

/** `selected` marks the row whose panel is open. */
export function Row({
  children,
  selected,
  className,
}: {
  children: ReactNode;
  selected?: boolean;
  className?: string;
}) {
  return (
    <tr
      aria-current={selected || undefined}
      className={classes(
        "group/row relative hover:bg-hover has-[a:focus-visible]:bg-hover aria-current:bg-accent-tint",
        className,
      )}
    >
      {children}
    </tr>
  );
}

type CellProps = Align & {
  children?: ReactNode;
  /** Makes the whole row lead there; only in the cell that names the row. */
  href?: string;
  /** The cell that names the row. */
  head?: boolean;
  className?: string;
};

export function Cell({ children, align, wideOnly, href, head, className }: CellProps) {
  const Tag = head ? "th" : "td";
  return (
    <Tag
      scope={head ? "row" : undefined}
      className={classes(
        "h-row border-b border-line px-2 py-1.5 group-last/row:border-b-0",
        head ? "font-medium wrap-anywhere max-sm:min-w-36" : "font-normal",
        align === "right" && "text-right whitespace-nowrap tabular-nums",
        wideOnly && "max-sm:hidden",
        className,
      )}
    >
      {href ? (
        <Link href={href} data-row-link className="rounded-sm after:absolute after:inset-0">
          {children}
        </Link>
      ) : (
        children
      )}
    </Tag>
  );
}

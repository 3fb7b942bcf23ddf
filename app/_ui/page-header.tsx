import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/app/_ui/link";
import { classes } from "./classes";

type Props = {
  title: ReactNode;
  /** One line under the title: facts, a status, who and when. */
  description?: ReactNode;
  /** The list one came from. */
  back?: { href: string; label: string };
  /** At most one primary button. */
  actions?: ReactNode;
  /** Beside the title: a badge. */
  badge?: ReactNode;
  className?: string;
};

/** The one h1 of a page. */
export function PageHeader({ title, description, back, actions, badge, className }: Props) {
  return (
    <header className={classes("flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-5", className)}>
      <div className="min-w-0 flex-1 basis-48">
        {back && (
          <Link
            href={back.href}
            className="touch mb-1 -ms-1 inline-flex items-center gap-0.5 rounded-sm pe-1 text-sm text-soft hover:text-ink print:hidden"
          >
            <ChevronLeft aria-hidden="true" className="size-4 shrink-0 rtl:-scale-x-100" strokeWidth={1.75} />
            {back.label}
          </Link>
        )}
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <h1 className="min-w-0 text-lg font-semibold">{title}</h1>
          {badge}
        </div>
        {description && <div className="mt-0.5 max-w-prose text-soft">{description}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
    </header>
  );
}

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes";

/** What stopped the whole form, in one sentence. Spoken when it appears. */
export function FormError({ children, className }: { children?: ReactNode; className?: string }) {
  return (
    <div role="alert" className={classes("empty:hidden", className)}>
      {children && (
        <p className="flex items-start gap-2.5 rounded-md bg-overdue-tint px-3 py-2.5 text-overdue">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** What stopped the whole form, in one sentence. Spoken when it appears. */
export function FormError({ children }: { children?: ReactNode }) {
  return (
    <div role="alert" className="empty:hidden">
      {children && (
        <p className="flex items-start gap-2 rounded-md bg-overdue-tint px-3 py-2 text-overdue">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}

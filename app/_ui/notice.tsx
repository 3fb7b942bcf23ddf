import { CircleAlert, CircleCheck, Clock, Info } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes";

type Tone = "neutral" | "due" | "overdue" | "done";

const faces = {
  neutral: { look: "bg-sunken text-soft", Icon: Info },
  due: { look: "bg-due-tint text-due", Icon: Clock },
  overdue: { look: "bg-overdue-tint text-overdue", Icon: CircleAlert },
  done: { look: "bg-done-tint text-done", Icon: CircleCheck },
};

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; action?: ReactNode; className?: string };

/** Something to know before going on. Stays on the page; what only passes by is a toast. */
export function Notice({ tone = "neutral", title, children, action, className }: Props) {
  const { look, Icon } = faces[tone];
  return (
    <div className={classes("flex items-start gap-2.5 rounded-md px-3 py-2.5 print:border", look, className)}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          {title && <p className={classes("font-medium", tone === "neutral" && "text-ink")}>{title}</p>}
          {children && <div className="text-ink">{children}</div>}
        </div>
        {action && <div className="shrink-0">{action}</div>}
      </div>
    </div>
  );
}

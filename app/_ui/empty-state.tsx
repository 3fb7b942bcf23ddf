import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  title: string;
  /** What to do next, or when something will appear here. */
  children?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  className?: string;
};

export function EmptyState({ title, children, icon, action, className }: Props) {
  return (
    <div className={classes("flex flex-col items-center gap-1 px-4 py-12 text-center", className)}>
      {icon && <span className="mb-2 text-faint [&_svg]:size-6">{icon}</span>}
      <p className="font-medium">{title}</p>
      {children && <div className="max-w-prose text-soft text-balance">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}

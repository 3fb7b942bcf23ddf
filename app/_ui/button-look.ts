import { classes } from "./classes";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "destroy";
export type ButtonSize = "regular" | "small";

const variants: Record<ButtonVariant, string> = {
  primary: "bg-accent-fill text-on-accent hover:bg-accent-fill-hover active:bg-accent-fill-hover",
  secondary: "border border-rule bg-surface text-ink hover:bg-hover active:bg-pressed aria-expanded:bg-hover",
  quiet: "text-soft hover:bg-hover hover:text-ink active:bg-pressed aria-expanded:bg-hover",
  danger: "border border-rule bg-surface text-overdue hover:bg-overdue-tint active:bg-overdue-tint",
  destroy: "bg-danger text-white hover:bg-danger-hover active:bg-danger-hover",
};

const sizes: Record<ButtonSize, string> = {
  regular: "min-h-control px-3 py-1 text-base",
  small: "touch min-h-7 px-2 py-0.5 text-sm",
};

const off =
  "disabled:border-transparent disabled:bg-sunken disabled:text-faint aria-disabled:not-data-pending:border-transparent aria-disabled:not-data-pending:bg-sunken aria-disabled:not-data-pending:text-faint";

/** One look for Button, LinkButton, PlainButton and SubmitButton. */
export function buttonLook(variant: ButtonVariant = "secondary", size: ButtonSize = "regular"): string {
  return classes(
    "relative inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded-md text-center font-medium transition-colors whitespace-nowrap in-data-[face=candidate]:shrink in-data-[face=candidate]:whitespace-normal in-data-[face=candidate]:px-4 print:hidden",
    variants[variant],
    sizes[size],
    off,
  );
}

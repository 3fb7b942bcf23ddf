import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { classes } from "./classes";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant; size?: ButtonSize; icon?: ReactNode };

/** A submit button that needs no script. */
export function PlainButton({ variant = "primary", size, icon, children, className, ...props }: Props) {
  return (
    <button type="submit" {...props} className={classes(buttonLook(variant, size), className)}>
      {icon}
      {children}
    </button>
  );
}

import type { ComponentProps, ReactNode } from "react";
import { Link } from "@/app/_ui/link";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { classes } from "./classes";

type Props = Omit<ComponentProps<typeof Link>, "children"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  children: ReactNode;
};

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant, size, icon, children, className, ...props }: Props) {
  return (
    <Link {...props} className={classes(buttonLook(variant, size), className)}>
      {icon}
      {children}
    </Link>
  );
}

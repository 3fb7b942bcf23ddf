import type { ComponentProps } from "react";
import { Link } from "@/app/_ui/link";
import { classes } from "./classes";

/** A link within text. In lists, where the whole row leads somewhere, use `quiet`. */
export function TextLink({ quiet, className, ...props }: ComponentProps<typeof Link> & { quiet?: boolean }) {
  return (
    <Link
      {...props}
      className={classes(
        "rounded-sm underline-offset-3",
        quiet ? "hover:underline" : "text-accent underline decoration-current/40 hover:decoration-current",
        className,
      )}
    />
  );
}

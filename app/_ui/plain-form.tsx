import type { ComponentProps } from "react";
import { classes } from "./classes";

/** A form that posts by itself. Scripts, where they run, only make it smoother. */
export function PlainForm({ className, ...props }: ComponentProps<"form">) {
  return <form {...props} className={classes("flex flex-col gap-5", className)} />;
}

"use client";

import type { ReactNode } from "react";
import { type ButtonProps, Button as Pressable } from "react-aria-components/Button";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { classes } from "./classes";
import { Spinner } from "./spinner";

type Props = Omit<ButtonProps, "children" | "className" | "style"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  children: ReactNode;
  /** For layout only: margins and width. */
  className?: string;
};

/** The label keeps its place while pending, so that nothing shifts. */
export function Button({ variant, size, icon, children, className, ...props }: Props) {
  return (
    <Pressable {...props} className={classes(buttonLook(variant, size), className)}>
      {props.isPending && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
      <span
        className={classes("inline-flex items-center justify-center gap-1.5", props.isPending && "opacity-0")}
      >
        {icon}
        {children}
      </span>
    </Pressable>
  );
}

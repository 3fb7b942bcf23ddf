"use client";

import type { ReactNode } from "react";
import { type ButtonProps, Button as Pressable } from "react-aria-components/Button";
import { classes } from "./classes";
import { Spinner } from "./spinner";
import { Tooltip } from "./tooltip";

type Props = Omit<ButtonProps, "children" | "className" | "aria-label"> & {
  /** What it does; read aloud and shown on hover. */
  label: string;
  icon: ReactNode;
  keys?: string;
  size?: "regular" | "small";
  className?: string;
};

export const iconButtonLook =
  "touch relative inline-grid shrink-0 place-items-center rounded-md text-soft transition-colors hover:bg-hover hover:text-ink active:bg-pressed aria-expanded:bg-hover aria-expanded:text-ink disabled:text-faint disabled:hover:bg-transparent print:hidden";

export function IconButton({ label, icon, keys, size = "regular", className, ...props }: Props) {
  return (
    <Tooltip text={label} keys={keys}>
      <Pressable
        {...props}
        aria-label={label}
        className={classes(iconButtonLook, size === "small" ? "size-7" : "size-8", className)}
      >
        {props.isPending ? <Spinner /> : icon}
      </Pressable>
    </Tooltip>
  );
}

"use client";

import { type ReactNode, useRef } from "react";
import { type ButtonProps, Button as Pressable, type PressEvent } from "react-aria-components/Button";
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

/** Two presses within this time are one of somebody who clicks twice, ms. */
const DOUBLE_PRESS_MS = 300;

/** The label keeps its place while pending, so that nothing shifts. */
export function Button({ variant, size, icon, children, className, ...props }: Props) {
  const onPress = useOnePress(props);
  return (
    <Pressable {...props} onPress={onPress} className={classes(buttonLook(variant, size), className)}>
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

/** Where a press begins something, the second of a double one begins nothing: the first may have been answered by then. */
function useOnePress({ onPress, isPending }: Pick<ButtonProps, "onPress" | "isPending">) {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  if (!onPress || isPending === undefined) return onPress;
  return (event: PressEvent) => {
    const isSecond = performance.now() - pressedAt.current < DOUBLE_PRESS_MS;
    pressedAt.current = performance.now();
    if (!isSecond) onPress(event);
  };
}

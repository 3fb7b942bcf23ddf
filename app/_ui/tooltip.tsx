"use client";

import type { ReactElement, ReactNode } from "react";
import { Tooltip as Bubble, TooltipTrigger } from "react-aria-components/Tooltip";
import { Keys } from "./kbd";

type Props = {
  text: ReactNode;
  keys?: string;
  children: ReactElement;
  placement?: "top" | "bottom" | "left" | "right";
};

/** Names what an icon does and its shortcut. Never holds what a person must know. */
export function Tooltip({ text, keys, children, placement = "bottom" }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Bubble
        placement={placement}
        offset={6}
        className="flex max-w-64 items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-overlay data-entering:animate-appear"
      >
        {text}
        {keys && <Keys keys={keys} tone="inverse" />}
      </Bubble>
    </TooltipTrigger>
  );
}

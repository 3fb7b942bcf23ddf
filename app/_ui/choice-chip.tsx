"use client";

import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";

type Props = {
  children: ReactNode;
  /** The whole of what it is, where the words on it lean on a heading: "Tue 1 December, 10:00". */
  label: string;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
};

/** One of many short choices side by side, such as times of a day. Chosen it is filled and says so. */
export function ChoiceChip({ children, label, isChosen, onChange }: Props) {
  return (
    <ToggleButton
      aria-label={label}
      isSelected={isChosen}
      onChange={onChange}
      className="touch min-h-7 min-w-14 cursor-default rounded-md border border-rule bg-surface px-2 py-0.5 text-center text-sm tabular-nums hover:bg-hover data-pressed:bg-pressed data-selected:border-transparent data-selected:bg-accent-fill data-selected:font-medium data-selected:text-on-accent data-selected:hover:bg-accent-fill-hover"
    >
      {children}
    </ToggleButton>
  );
}

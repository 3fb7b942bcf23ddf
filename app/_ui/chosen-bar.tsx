"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { figure } from "./figure";

type Props = {
  /** Says whose bar it is; read aloud. */
  label: string;
  count: number;
  onClear: () => void;
  /** What can be done with them. */
  children: ReactNode;
};

/** How many rows are chosen and what can be done with them; it lies over the foot of the page while any is. */
export function ChosenBar({ label, count, onClear, children }: Props) {
  return (
    <section
      aria-label={label}
      className="pointer-events-none sticky bottom-4 z-2 flex justify-center max-lg:bottom-20"
    >
      <p role="status" className="sr-only">
        {count > 0 ? `${figure(count)} chosen` : ""}
      </p>
      {count > 0 && (
        <div className="pointer-events-auto flex flex-wrap items-center gap-3 rounded-md border border-line bg-overlay px-3 py-2 shadow-overlay">
          <span aria-hidden="true" className="font-medium tabular-nums">
            {figure(count)} chosen
          </span>
          {children}
          <Button variant="quiet" onPress={onClear}>
            Choose nobody
          </Button>
        </div>
      )}
    </section>
  );
}

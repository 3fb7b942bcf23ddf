"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import { figure } from "./figure";
import { IconButton } from "./icon-button";

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
        <div className="pointer-events-auto flex flex-wrap items-center gap-2 rounded-md border border-line bg-overlay py-2 pr-3 pl-2 shadow-overlay">
          <span className="mr-1 flex items-center gap-1">
            <IconButton
              label="Choose nobody"
              size="small"
              onPress={onClear}
              icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
            />
            <span aria-hidden="true" className="font-medium whitespace-nowrap tabular-nums">
              {figure(count)} chosen
            </span>
          </span>
          {children}
        </div>
      )}
    </section>
  );
}

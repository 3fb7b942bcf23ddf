"use client";

import { contrastWithWhite } from "@/server/domain/organisations/input";

/** The colour as it will be met: under white words, with the ratio that decides whether they can be read. */
export function ColourSample({ colour }: { colour: string }) {
  const ratio = contrastWithWhite(colour);
  const isReadable = ratio >= 4.5;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-soft" aria-live="polite">
      <span className="rounded-sm px-2 py-0.5 font-medium text-white" style={{ backgroundColor: colour }}>
        White words
      </span>
      <span className={isReadable ? undefined : "text-overdue"}>
        {ratio.toFixed(1)} to 1: {isReadable ? "can be read" : "cannot be read, choose a darker one"}
      </span>
    </p>
  );
}

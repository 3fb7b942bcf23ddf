"use client";

import { useRef } from "react";
import { Link } from "@/app/_ui/link";
import type { ColumnFacts } from "./column";
import type LiveCards from "./live-cards";
import type { Handling } from "./live-cards";
import { StillCards } from "./still-cards";

type Props = ColumnFacts &
  Handling & {
    /** What its cards are moved about by, once it has come. */
    Cards: typeof LiveCards | null;
  };

/** One stage with those who stand in it. */
export function BoardColumn({ Cards, chosen, onChoose, onDrop, ...facts }: Props) {
  const { stage, tellHref } = facts;
  const focused = useRef<string>(null);
  return (
    <section
      aria-label={stage.name}
      className="flex w-72 shrink-0 snap-start flex-col lg:w-auto lg:min-w-56 lg:max-w-96 lg:flex-1"
    >
      <div className="flex items-baseline justify-between gap-2 px-1 pb-2">
        <h2 className="flex items-baseline gap-2 font-medium">
          {stage.name}
          <span className="text-sm font-normal text-faint tabular-nums">{stage.total}</span>
        </h2>
        {tellHref && stage.kind !== "final" && stage.total > 1 && (
          <Link
            href={`${tellHref}?stage=${stage.id}`}
            className="rounded-sm text-sm whitespace-nowrap text-soft hover:text-ink"
          >
            Tell together<span className="sr-only"> those in {stage.name}</span>
          </Link>
        )}
      </div>
      {Cards ? (
        <Cards {...facts} {...{ focused, chosen, onChoose, onDrop }} />
      ) : (
        <StillCards {...facts} focused={focused} />
      )}
      {Cards && stage.total > stage.cards.length && (
        <p className="px-1 pt-2 text-sm text-faint">
          {stage.cards.length} of {stage.total}. The table has them all.
        </p>
      )}
    </section>
  );
}

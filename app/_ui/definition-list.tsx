import type { ReactNode } from "react";
import { classes } from "./classes";

type Props = {
  facts: { term: string; detail: ReactNode }[];
  /** Terms above details, for narrow columns. */
  stacked?: boolean;
  className?: string;
};

/** Facts: term left, detail right. A fact without a detail is left out. */
export function DefinitionList({ facts, stacked, className }: Props) {
  const known = facts.filter(({ detail }) => detail === 0 || Boolean(detail));
  return (
    <dl className={classes("flex flex-col", stacked ? "gap-3" : "gap-2", className)}>
      {known.map(({ term, detail }) => (
        <div key={term} className={stacked ? "" : "grid grid-cols-1 gap-x-4 sm:grid-cols-[9rem_1fr]"}>
          <dt className="text-soft max-sm:text-sm">{term}</dt>
          <dd className="min-w-0">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

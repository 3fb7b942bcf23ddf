"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { SelectionBar } from "@/app/_parts/decisions/selection-bar";
import { Checkbox } from "@/app/_ui/checkbox";

interface Choice {
  chosen: ReadonlySet<string>;
  choose: (id: string, isChosen: boolean) => void;
}

const Choosing = createContext<Choice | null>(null);

type Bar = (chosen: ReadonlySet<string>, onClear: () => void) => ReactNode;

/** A list whose rows can be chosen. What is chosen stays so from page to page of the list. */
export function Choices({ bar, children }: { bar: Bar; children: ReactNode }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choice = useMemo(
    () => ({
      chosen,
      choose: (id: string, isChosen: boolean) =>
        setChosen((before) => {
          const next = new Set(before);
          if (isChosen) next.add(id);
          else next.delete(id);
          return next;
        }),
    }),
    [chosen],
  );
  return (
    <Choosing value={choice}>
      {children}
      {bar(chosen, () => setChosen(new Set()))}
    </Choosing>
  );
}

type Props = { jobId: string; tellHref: string; children: ReactNode };

/** A job's applications, to tell people together. */
export function ChoosingList({ jobId, tellHref, children }: Props) {
  return (
    <Choices bar={(chosen, onClear) => <SelectionBar {...{ jobId, tellHref, chosen, onClear }} />}>
      {children}
    </Choices>
  );
}

/** The tick of one row. Nothing where the list is not one to choose from. */
export function ChooseRow({ id, name, isAnswered }: { id: string; name: string; isAnswered?: boolean }) {
  const choice = useContext(Choosing);
  if (!choice) return null;
  return (
    <Checkbox
      // The whole row is a link; its tick lies over that, a little wider than it is drawn.
      className="relative z-1 -m-2 p-2"
      aria-label={`Choose ${name}`}
      isDisabled={isAnswered}
      isSelected={choice.chosen.has(id)}
      onChange={(isChosen) => choice.choose(id, isChosen)}
    />
  );
}

"use client";

import type { ReactNode } from "react";
import { Choices } from "@/app/_parts/applications/choosing";
import { ChosenBar } from "@/app/_ui/chosen-bar";
import { PoolChosen } from "./pool-chosen";

/** Candidates to choose from, to keep them in the talent pool together. */
export function ChoosingPeople({ today, children }: { today: string; children: ReactNode }) {
  return (
    <Choices
      bar={(chosen, onClear) => (
        <ChosenBar label="Chosen candidates" count={chosen.size} onClear={onClear}>
          <PoolChosen {...{ chosen, today }} onDone={onClear} />
        </ChosenBar>
      )}
    >
      {children}
    </Choices>
  );
}

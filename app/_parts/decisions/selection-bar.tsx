"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/app/_ui/button";
import { figure } from "@/app/_ui/figure";
import { MoveChosen } from "../applications/move-chosen";
import { TagChosen } from "../applications/tag-chosen";
import { keepChoice } from "./kept-choice";

type Props = {
  jobId: string;
  /** The page on which they are told together. */
  tellHref: string;
  chosen: ReadonlySet<string>;
  onClear: () => void;
};

/** How many are chosen and what can be done with them; it lies over the foot of the page while anybody is. */
export function SelectionBar({ jobId, tellHref, chosen, onClear }: Props) {
  const router = useRouter();
  const count = chosen.size;
  function tell() {
    keepChoice(jobId, chosen);
    router.push(tellHref);
  }
  return (
    <section
      aria-label="Chosen applications"
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
          <Button variant="primary" onPress={tell}>
            {count === 1 ? "Tell them" : "Tell them together"}
          </Button>
          <MoveChosen jobId={jobId} chosen={chosen} onDone={onClear} />
          <TagChosen chosen={chosen} onDone={onClear} />
          <Button variant="quiet" onPress={onClear}>
            Choose nobody
          </Button>
        </div>
      )}
    </section>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Button } from "@/app/_ui/button";
import { ChosenBar } from "@/app/_ui/chosen-bar";
import { ahead } from "@/app/_ui/once-there";
import { loadMoveDialog, MoveChosen } from "../applications/move-chosen";
import { loadTagDialog, TagChosen } from "../applications/tag-chosen";
import { loadWriteDialog, WriteChosen } from "../applications/write-chosen";
import { keepChoice } from "./kept-choice";

type Props = {
  jobId: string;
  /** The page on which they are told together. */
  tellHref: string;
  chosen: ReadonlySet<string>;
  onClear: () => void;
};

/** What can be done with applications that are chosen on the board or in the list. */
export function SelectionBar({ jobId, tellHref, chosen, onClear }: Props) {
  const router = useRouter();
  const isAny = chosen.size > 0;
  // Its dialogs come while somebody chooses.
  useEffect(() => {
    if (!isAny) return;
    ahead(loadMoveDialog);
    ahead(loadTagDialog);
    ahead(loadWriteDialog);
  }, [isAny]);
  function tell() {
    keepChoice(jobId, chosen);
    router.push(tellHref);
  }
  return (
    <ChosenBar label="Chosen applications" count={chosen.size} onClear={onClear}>
      <Button variant="primary" onPress={tell}>
        {chosen.size === 1 ? "Tell them" : "Tell them together"}
      </Button>
      <MoveChosen jobId={jobId} chosen={chosen} onDone={onClear} />
      <TagChosen chosen={chosen} onDone={onClear} />
      <WriteChosen chosen={chosen} onDone={onClear} />
    </ChosenBar>
  );
}

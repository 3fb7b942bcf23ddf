"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/app/_ui/button";
import { onceThere } from "@/app/_ui/once-there";

export const loadMoveDialog = () => import("./move-dialog");
const MoveDialog = lazy(loadMoveDialog);

type Props = { jobId: string; chosen: ReadonlySet<string>; onDone: () => void };

/** Moves everybody who is chosen to one stage, after showing who moves and who stays; one undo takes all back. */
export function MoveChosen(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => onceThere(loadMoveDialog, () => setOpen(true))}>Move</Button>
      {isOpen && (
        <Suspense>
          <MoveDialog {...props} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/app/_ui/button";
import { onceThere } from "@/app/_ui/once-there";

export const loadWriteDialog = () => import("./write-dialog");
const WriteDialog = lazy(loadWriteDialog);

type Props = { chosen: ReadonlySet<string>; onDone: () => void };

/** Writes the same to everybody who is chosen, each by themselves; one undo takes all back that has not left. */
export function WriteChosen(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => onceThere(loadWriteDialog, () => setOpen(true))}>Write</Button>
      {isOpen && (
        <Suspense>
          <WriteDialog {...props} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/app/_ui/button";
import { onceThere } from "@/app/_ui/once-there";

export const loadTagDialog = () => import("./tag-dialog");
const TagDialog = lazy(loadTagDialog);

type Props = { chosen: ReadonlySet<string>; onDone: () => void };

/** Gives everybody who is chosen one tag; one undo takes it from those who got it by this. */
export function TagChosen(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => onceThere(loadTagDialog, () => setOpen(true))}>Tag</Button>
      {isOpen && (
        <Suspense>
          <TagDialog {...props} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

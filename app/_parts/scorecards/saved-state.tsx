"use client";

import { Check, CloudOff, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import type { Saving } from "./draft-keeper";

/** One quiet word, always in sight: nobody needs to wonder whether it is kept. */
export function SavedState({ saving }: { saving: Saving }) {
  const look = "size-3.5";
  if (saving.state === "saving")
    return (
      <Word>
        <LoaderCircle aria-hidden="true" className={`${look} animate-spin`} strokeWidth={1.75} /> Saving
      </Word>
    );
  if (saving.state === "saved")
    return (
      <Word>
        <Check aria-hidden="true" className={look} strokeWidth={2} /> Saved
      </Word>
    );
  return (
    <span role="status" className="inline-flex items-center gap-1 text-sm text-due">
      <CloudOff aria-hidden="true" className={look} strokeWidth={1.75} /> Not saved
    </span>
  );
}

/** For what is in this browser alone until it is handed in. */
export function KeptHere({ children }: { children: ReactNode }) {
  return <Word>{children}</Word>;
}

function Word({ children }: { children: ReactNode }) {
  return <span className="inline-flex items-center gap-1 text-sm text-faint">{children}</span>;
}

type Props = { saving: Saving; onKeepThis: () => void; onTakeOther: () => void };

/** What is wrong with saving, and what can be done about it. */
export function SavingNotice({ saving, onKeepThis, onTakeOther }: Props) {
  if (saving.state === "stale")
    return (
      <Notice tone="due" title="This scorecard was changed in another window">
        <p>Choose which one to keep. The other one is gone then.</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="small" onPress={onKeepThis}>
            Keep what is in this window
          </Button>
          <Button size="small" onPress={onTakeOther}>
            Take the other one
          </Button>
        </div>
      </Notice>
    );
  if (saving.state === "lost")
    return (
      <Notice tone="due" title="The connection is lost">
        What you write is kept in this browser, and saved as soon as the connection is back.
      </Notice>
    );
  if (saving.state === "refused") return <Notice tone="overdue" title={saving.sentence} />;
  return null;
}

"use client";

import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { ReleaseForm } from "./release-form";

type Props = {
  applicationId: string;
  kind: "hire" | "not_now" | "consult_instead";
  candidateName: string;
  timeZone: string;
  now: Date;
  /** An outcome that waits to leave: then this changes it. */
  leaving?: { id: string; leavesAt: Date; feedback: string };
};

/** The mail as it will arrive, when it leaves, and the one button that sends it on its way. */
export function ReleaseDialog(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const { candidateName, leaving } = props;
  return (
    <Dialog
      title={leaving ? `Change what ${candidateName} will be told` : `Tell ${candidateName}`}
      width="wide"
      keepOpen
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant={leaving ? "secondary" : "primary"} size={leaving ? "small" : "regular"}>
          {leaving ? "Change" : "Release outcome"}
        </Button>
      }
    >
      {(close) => <ReleaseForm {...props} onDone={close} />}
    </Dialog>
  );
}

"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { TermsForm } from "./terms-form";

type Props = Omit<ComponentProps<typeof TermsForm>, "onDone" | "submit"> & { label: string };

/** A newer version, begun from the one that stands. */
export function ProposeAgain({ label, ...form }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      title="Propose other terms"
      width="wide"
      keepOpen
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>{label}</Button>}
    >
      {(close) => <TermsForm {...form} submit="Propose terms" onDone={close} />}
    </Dialog>
  );
}

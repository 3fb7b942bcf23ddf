"use client";

import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { figure } from "@/app/_ui/figure";
import { TextLink } from "@/app/_ui/text-link";

type Props = {
  /** How many still wait for an answer, and where they can be told together, for those who may. */
  waiting: number;
  tellHref: string | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onClose: () => Promise<unknown>;
};

/** Asks once more before a job is closed, and says who still waits. */
export default function CloseJob({ waiting, tellHref, isOpen, onOpenChange, onClose }: Props) {
  return (
    <ConfirmDialog
      title="Close this job?"
      action="Close job"
      cancel="Keep it open"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      onConfirm={onClose}
    >
      {waiting === 0 ? (
        "It leaves the careers page and takes no more applications. Everybody who applied has their answer."
      ) : (
        <>
          {waiting === 1 ? "One application still waits" : `${figure(waiting)} applications still wait`} for
          an answer, and a job closes only when everybody has theirs.{" "}
          {tellHref && <TextLink href={tellHref}>Tell them together</TextLink>}
        </>
      )}
    </ConfirmDialog>
  );
}

"use client";

import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";
import { Dialog as AriaDialog, DialogTrigger } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { classes } from "./classes";
import { IconButton } from "./icon-button";

type Props = {
  title: string;
  /** A Button that opens it; or control it with isOpen and onOpenChange. */
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode | ((close: () => void) => ReactNode);
  width?: "narrow" | "regular" | "wide";
  /** Pressing outside does not close it: what was typed would be lost. */
  keepOpen?: boolean;
};

const widths = { narrow: "sm:max-w-sm", regular: "sm:max-w-lg", wide: "sm:max-w-3xl" };

/** On phones it rises from the foot of the screen and may fill it. */
export function Dialog({
  title,
  trigger,
  isOpen,
  onOpenChange,
  children,
  width = "regular",
  keepOpen,
}: Props) {
  const overlay = (
    <ModalOverlay
      isDismissable={!keepOpen}
      {...(trigger ? {} : { isOpen, onOpenChange })}
      className="fixed inset-0 z-40 flex h-(--visual-viewport-height) items-end justify-center bg-scrim data-entering:animate-appear sm:items-start sm:p-4 sm:pt-[12vh]"
    >
      <Modal
        className={classes(
          "max-h-full w-full overflow-y-auto rounded-t-md bg-overlay shadow-overlay data-entering:animate-rise sm:max-h-[80vh] sm:rounded-md",
          widths[width],
        )}
      >
        <AriaDialog className="outline-none">
          {({ close }) => (
            <>
              <div className="flex items-start justify-between gap-4 px-5 pt-4">
                <Heading slot="title" className="text-md font-semibold">
                  {title}
                </Heading>
                <IconButton
                  slot="close"
                  label="Close"
                  size="small"
                  className="-mt-0.5 -mr-2"
                  icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
                />
              </div>
              <div className="px-5 pt-2 pb-5">
                {typeof children === "function" ? children(close) : children}
              </div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return overlay;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      {trigger}
      {overlay}
    </DialogTrigger>
  );
}

/** The buttons at the foot of a dialog: right-aligned, the one that acts last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}

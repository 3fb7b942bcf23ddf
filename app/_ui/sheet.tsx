"use client";

import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { IconButton } from "./icon-button";
import { isFreeKey, openDialogs, useSingleKeys } from "./single-keys";

type Props = {
  /** Back to the list under it. The sheet itself is a page with an address of its own. */
  onClose: () => void;
  /** The neighbours in the list, reached by K and J too. */
  previousHref: string | null;
  nextHref: string | null;
  /** Beside the arrows: where one is in the list, open as a full page. */
  tools?: ReactNode;
  /** Holds a SheetTitle. */
  children: ReactNode;
};

/** A panel over its list, opened by navigating to it (an intercepted route), closed by leaving. */
export function Sheet({ onClose, previousHref, nextHref, tools, children }: Props) {
  const router = useRouter();
  const [isOn] = useSingleKeys();
  const go = (href: string | null) => href && router.replace(href, { scroll: false });

  useEffect(() => {
    function step(event: KeyboardEvent) {
      if (!isOn || !isFreeKey(event) || openDialogs() > 1) return;
      const href = event.key === "j" ? nextHref : event.key === "k" ? previousHref : null;
      if (href) router.replace(href, { scroll: false });
    }
    window.addEventListener("keydown", step);
    return () => window.removeEventListener("keydown", step);
  }, [isOn, nextHref, previousHref, router]);

  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-30 flex h-(--visual-viewport-height) justify-end bg-scrim data-entering:animate-appear"
    >
      <Modal className="h-full w-full max-w-2xl overflow-hidden bg-canvas shadow-overlay data-entering:animate-slide">
        <Dialog className="flex h-full flex-col outline-none">
          <div className="flex min-h-12 items-center gap-1 border-b border-line py-1 pr-3 pl-2">
            <IconButton
              label="Previous"
              keys="K"
              isDisabled={!previousHref}
              onPress={() => go(previousHref)}
              icon={<ChevronUp aria-hidden="true" className="size-4" strokeWidth={1.75} />}
            />
            <IconButton
              label="Next"
              keys="J"
              isDisabled={!nextHref}
              onPress={() => go(nextHref)}
              icon={<ChevronDown aria-hidden="true" className="size-4" strokeWidth={1.75} />}
            />
            <div className="flex min-w-0 flex-1 items-center justify-between gap-2">{tools}</div>
            <IconButton
              slot="close"
              label="Close"
              keys="Esc"
              icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
            />
          </div>
          <div className="relative min-h-0 flex-1 overflow-y-auto px-4 py-5 sm:px-6">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What the sheet shows, and what it is called when read aloud. */
export function SheetTitle({ children }: { children: ReactNode }) {
  return (
    <Heading slot="title" level={2} className="text-lg font-semibold">
      {children}
    </Heading>
  );
}

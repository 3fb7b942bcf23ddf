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
  title: ReactNode;
  /** The list under it, where closing leads. The sheet itself is a page with an address of its own. */
  closeHref: string;
  /** The neighbours in the list, reached by K and J too. */
  previousHref?: string | null;
  nextHref?: string | null;
  /** Beside the arrows: open as a full page. */
  tools?: ReactNode;
  children: ReactNode;
};

/** A panel over its list, opened by navigating to it (a parallel or intercepted route), closed by leaving. */
export function Sheet({ title, closeHref, previousHref, nextHref, tools, children }: Props) {
  const router = useRouter();
  const [isOn] = useSingleKeys();
  const go = (href: string | null | undefined) => href && router.replace(href, { scroll: false });

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
      onOpenChange={(isOpen) => !isOpen && router.push(closeHref, { scroll: false })}
      className="fixed inset-0 z-30 flex h-(--visual-viewport-height) justify-end bg-scrim data-entering:animate-appear"
    >
      <Modal className="h-full w-full max-w-2xl overflow-hidden bg-overlay shadow-overlay data-entering:animate-slide">
        <Dialog className="flex h-full flex-col outline-none">
          <div className="flex min-h-12 items-center gap-2 border-b border-line px-5 py-2">
            <Heading slot="title" className="min-w-0 flex-1 truncate text-md font-semibold">
              {title}
            </Heading>
            {previousHref !== undefined && (
              <IconButton
                label="Previous"
                keys="K"
                isDisabled={!previousHref}
                onPress={() => go(previousHref)}
                icon={<ChevronUp aria-hidden="true" className="size-4" strokeWidth={1.75} />}
              />
            )}
            {nextHref !== undefined && (
              <IconButton
                label="Next"
                keys="J"
                isDisabled={!nextHref}
                onPress={() => go(nextHref)}
                icon={<ChevronDown aria-hidden="true" className="size-4" strokeWidth={1.75} />}
              />
            )}
            {tools}
            <IconButton
              slot="close"
              label="Close"
              keys="Esc"
              className="-mr-2"
              icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
            />
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

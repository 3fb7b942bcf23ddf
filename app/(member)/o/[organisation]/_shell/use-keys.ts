"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { isFreeKey, openDialogs, useSingleKeys } from "@/app/_ui/single-keys";

export type Jump = { label: string; key: string; href: string };

/** Keys that work anywhere but in a field or a dialog. */
export function useKeys({
  jumps,
  openPalette,
  openHelp,
  isCovered,
}: {
  jumps: readonly Jump[];
  openPalette: () => void;
  openHelp: () => void;
  /** Something opens over the page, or is about to: letters are meant for it. */
  isCovered: boolean;
}) {
  const [isOn] = useSingleKeys();
  const router = useRouter();
  const pressedG = useRef(0);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        openPalette();
        return;
      }
      if (!isOn || isCovered || !isFreeKey(event) || openDialogs() > 0) return;
      const jump = jumps.find(({ key }) => key === event.key);
      if (Date.now() - pressedG.current < 1200 && jump) {
        event.preventDefault();
        pressedG.current = 0;
        router.push(jump.href);
      } else if (event.key === "g") {
        pressedG.current = Date.now();
      } else if (event.key === "j" || event.key === "k") {
        focusRow(event.key === "j" ? 1 : -1);
      } else if (event.key === "?") {
        openHelp();
      } else if (event.key === "/") {
        event.preventDefault();
        openPalette();
      }
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}

/** To the next or previous row of a list: its link takes the focus, so that Enter opens it. */
function focusRow(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row-link]")];
  const at = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1;
  const next = at < 0 ? rows[0] : rows[at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

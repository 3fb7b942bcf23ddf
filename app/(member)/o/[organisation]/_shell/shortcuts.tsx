"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useCommandKey } from "@/app/_ui/command-key";
import { Dialog } from "@/app/_ui/dialog";
import { Keys } from "@/app/_ui/kbd";
import { isFreeKey, openDialogs, useSingleKeys } from "@/app/_ui/single-keys";
import { Switch } from "@/app/_ui/switch";

type Jump = { label: string; key: string; href: string };

type Props = {
  jumps: readonly Jump[];
  openPalette: () => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Keys that work anywhere but in a field or a dialog, and the page that lists them. */
export function Shortcuts({ jumps, openPalette, isOpen, onOpenChange }: Props) {
  const [isOn, setOn] = useSingleKeys();
  const commandKey = useCommandKey();
  useKeys({ jumps, openPalette, openHelp: () => onOpenChange(true), isOn });
  const rows = [
    ...(isOn
      ? jumps.map(({ label, key }) => ({ label: `Go to ${label}`, keys: `G ${key.toUpperCase()}` }))
      : []),
    { label: "Search, go or do", keys: `${commandKey} K` },
    ...(isOn ? [{ label: "Search", keys: "/" }] : []),
    ...(isOn ? [{ label: "Next and previous in a list", keys: "J K" }] : []),
    ...(isOn ? [{ label: "This list", keys: "?" }] : []),
  ];
  return (
    <Dialog title="Keyboard shortcuts" width="narrow" isOpen={isOpen} onOpenChange={onOpenChange}>
      <dl className="flex flex-col">
        {rows.map(({ label, keys }) => (
          <div
            key={label}
            className="flex min-h-8 items-center justify-between gap-4 border-b border-line last:border-0"
          >
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        isSelected={isOn}
        onChange={setOn}
        hint="Turn this off if you speak to your computer or press keys by accident."
        className="mt-5"
      >
        Shortcuts of single keys
      </Switch>
    </Dialog>
  );
}

function useKeys({
  jumps,
  openPalette,
  openHelp,
  isOn,
}: Pick<Props, "jumps" | "openPalette"> & { openHelp: () => void; isOn: boolean }) {
  const router = useRouter();
  const pressedG = useRef(0);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        openPalette();
        return;
      }
      if (!isOn || !isFreeKey(event) || openDialogs() > 0) return;
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

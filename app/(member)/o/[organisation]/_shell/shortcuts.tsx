"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Dialog } from "@/app/_ui/dialog";
import { Keys } from "@/app/_ui/kbd";
import { Switch } from "@/app/_ui/switch";

type Jump = { label: string; key: string; href: string };

const storageKey = "single-key-shortcuts";

type Props = {
  jumps: readonly Jump[];
  openPalette: () => void;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Keys that work anywhere but in a field or a dialog, and the page that lists them. */
export function Shortcuts({ jumps, openPalette, isOpen, onOpenChange }: Props) {
  const [isOn, setOn] = useSingleKeys();
  useKeys({ jumps, openPalette, openHelp: () => onOpenChange(true), isOn });
  const rows = [
    ...(isOn
      ? jumps.map(({ label, key }) => ({ label: `Go to ${label}`, keys: `G ${key.toUpperCase()}` }))
      : []),
    { label: "Search, go or do", keys: "⌘ K" },
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
      if (
        !isOn ||
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        event.defaultPrevented ||
        isBusy(event.target)
      )
        return;
      const jump = jumps.find(({ key }) => key === event.key);
      if (Date.now() - pressedG.current < 1200 && jump) {
        event.preventDefault();
        pressedG.current = 0;
        router.push(jump.href);
      } else if (event.key === "g") {
        pressedG.current = Date.now();
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

/** Somebody is writing, or a dialog is open. */
function isBusy(target: EventTarget | null) {
  if (document.querySelector("[role=dialog], [role=alertdialog], [role=menu], [role=listbox]")) return true;
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable=true], [role=radiogroup]") !== null
  );
}

function useSingleKeys() {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(storageKey) !== "off"), []);
  function change(on: boolean) {
    localStorage.setItem(storageKey, on ? "on" : "off");
    setOn(on);
  }
  return [isOn, change] as const;
}

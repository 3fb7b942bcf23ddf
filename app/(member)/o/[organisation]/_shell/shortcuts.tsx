"use client";

import { useCommandKey } from "@/app/_ui/command-key";
import { Dialog } from "@/app/_ui/dialog";
import { Keys } from "@/app/_ui/kbd";
import { useSingleKeys } from "@/app/_ui/single-keys";
import { Switch } from "@/app/_ui/switch";
import type { Jump } from "./use-keys";

type Props = {
  jumps: readonly Jump[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** The page that lists the keys, and turns the single ones off. */
export function Shortcuts({ jumps, isOpen, onOpenChange }: Props) {
  const [isOn, setOn] = useSingleKeys();
  const commandKey = useCommandKey();
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

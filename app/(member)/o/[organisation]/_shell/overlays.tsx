"use client";

import { CommandPalette } from "@/app/_ui/command-palette";
import { addressOf, type Place } from "./places";
import { Shortcuts } from "./shortcuts";
import { useFinder } from "./use-finder";
import type { Jump } from "./use-keys";

export type Overlay = "palette" | "shortcuts";

type Props = {
  slug: string;
  places: readonly Place[];
  jumps: readonly Jump[];
  open: Overlay | null;
  onChange: (open: Overlay | null) => void;
};

/** What opens over any page. Its code comes when it is first asked for. */
export default function Overlays({ slug, places, jumps, open, onChange }: Props) {
  const find = useFinder(
    slug,
    places.map(({ segment }) => segment),
  );
  return (
    <>
      <CommandPalette
        isOpen={open === "palette"}
        onOpenChange={(isOpen) => onChange(isOpen ? "palette" : null)}
        search={find}
        groups={[{ heading: "Go to", commands: places.map((place) => commandOf(place, slug)) }]}
      />
      <Shortcuts
        jumps={jumps}
        isOpen={open === "shortcuts"}
        onOpenChange={(isOpen) => onChange(isOpen ? "shortcuts" : null)}
      />
    </>
  );
}

function commandOf(place: Place, slug: string) {
  const Icon = place.icon;
  return {
    id: `place ${place.segment}`,
    label: place.label,
    icon: <Icon aria-hidden="true" strokeWidth={1.75} />,
    keys: place.key ? `G ${place.key.toUpperCase()}` : undefined,
    href: addressOf(slug, place),
  };
}

"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { type ReactNode, useState } from "react";
import { CommandPalette } from "@/app/_ui/command-palette";
import { AccountMenu } from "./account-menu";
import { FootBar } from "./foot-bar";
import { addressOf, places as everywhere, type Place } from "./places";
import { Rail } from "./rail";
import { Shortcuts } from "./shortcuts";
import { useFinder } from "./use-finder";

type Props = {
  organisation: { name: string; slug: string };
  me: { name: string; email: string; roleName: string };
  others: readonly { name: string; slug: string }[];
  /** The segments this person's role uses. */
  segments: readonly string[];
  children: ReactNode;
};

/** What surrounds every member's page. The front desk stands alone on its tablet. */
export function Shell({ organisation, me, others, segments, children }: Props) {
  const current = useSelectedLayoutSegment();
  const [open, setOpen] = useState<"palette" | "shortcuts" | null>(null);
  const places = everywhere.filter(({ segment }) => segments.includes(segment));
  const jumps = places.flatMap((place) =>
    place.key ? [{ label: place.label, key: place.key, href: addressOf(organisation.slug, place) }] : [],
  );
  const account = <AccountMenu me={me} others={others} onShortcuts={() => setOpen("shortcuts")} />;
  const find = useFinder(organisation.slug, segments);
  const alone = current === "front-desk";

  return (
    <div className={alone ? "" : "flex max-md:block"}>
      {!alone && (
        <Rail
          organisation={organisation}
          places={places}
          current={current}
          onSearch={() => setOpen("palette")}
          account={account}
        />
      )}
      <main
        id="content"
        tabIndex={-1}
        className={alone ? "" : "min-w-0 flex-1 px-4 pt-5 pb-28 sm:px-8 md:pt-7 md:pb-16 print:p-0"}
      >
        <div className={alone ? "" : "mx-auto max-w-page"}>{children}</div>
      </main>
      {!alone && (
        <FootBar
          organisation={organisation}
          places={places}
          current={current}
          onSearch={() => setOpen("palette")}
          account={account}
        />
      )}
      <CommandPalette
        isOpen={open === "palette"}
        onOpenChange={(isOpen) => setOpen(isOpen ? "palette" : null)}
        search={find}
        groups={[{ heading: "Go to", commands: places.map((place) => commandOf(place, organisation.slug)) }]}
      />
      <Shortcuts
        jumps={jumps}
        openPalette={() => setOpen("palette")}
        isOpen={open === "shortcuts"}
        onOpenChange={(isOpen) => setOpen(isOpen ? "shortcuts" : null)}
      />
    </div>
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

"use client";

import dynamic from "next/dynamic";
import { useSelectedLayoutSegment } from "next/navigation";
import { type ReactNode, useState } from "react";
import { AccountMenu } from "./account-menu";
import { FootBar } from "./foot-bar";
import type { Overlay } from "./overlays";
import { addressOf, places as everywhere } from "./places";
import { Rail } from "./rail";
import { useKeys } from "./use-keys";

const Overlays = dynamic(() => import("./overlays"), { ssr: false });

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
  const [open, setOpen] = useState<Overlay | null>(null);
  const [wasOpened, setOpened] = useState(false);
  if (open && !wasOpened) setOpened(true);
  const places = everywhere.filter(({ segment }) => segments.includes(segment));
  const jumps = places.flatMap((place) =>
    place.key ? [{ label: place.label, key: place.key, href: addressOf(organisation.slug, place) }] : [],
  );
  const account = (
    <AccountMenu
      organisation={organisation.slug}
      me={me}
      others={others}
      onShortcuts={() => setOpen("shortcuts")}
    />
  );
  useKeys({
    jumps,
    openPalette: () => setOpen("palette"),
    openHelp: () => setOpen("shortcuts"),
    isCovered: open !== null,
  });
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
      {alone ? (
        <footer className="mx-auto max-w-5xl px-2 pb-4 sm:px-6 print:hidden">
          <div className="w-56">{account}</div>
        </footer>
      ) : (
        <FootBar
          organisation={organisation}
          places={places}
          current={current}
          onSearch={() => setOpen("palette")}
          account={account}
        />
      )}
      {wasOpened && (
        <Overlays slug={organisation.slug} places={places} jumps={jumps} open={open} onChange={setOpen} />
      )}
    </div>
  );
}

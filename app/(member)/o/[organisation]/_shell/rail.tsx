"use client";

import { Search } from "lucide-react";
import { useLinkStatus } from "next/link";
import type { ReactNode } from "react";
import { classes } from "@/app/_ui/classes";
import { useCommandKey } from "@/app/_ui/command-key";
import { Keys } from "@/app/_ui/kbd";
import { Link } from "@/app/_ui/link";
import { Spinner } from "@/app/_ui/spinner";
import { addressOf, type Place } from "./places";

type Props = {
  organisation: { name: string; slug: string };
  places: readonly Place[];
  current: string | null;
  onSearch: () => void;
  account: ReactNode;
};

/** The way around, on everything wider than a phone. */
export function Rail({ organisation, places, current, onSearch, account }: Props) {
  const commandKey = useCommandKey();
  return (
    <nav
      aria-label="Main"
      className="sticky top-0 flex h-dvh w-rail shrink-0 flex-col gap-4 overflow-y-auto border-r border-line px-3 py-3 max-md:hidden print:hidden"
    >
      <Link
        href={addressOf(organisation.slug, { segment: "" })}
        className="flex h-8 items-center gap-2 rounded-md px-2 font-semibold hover:bg-hover"
      >
        <span
          aria-hidden="true"
          className="grid size-5 shrink-0 place-items-center rounded-sm bg-ink text-xs text-canvas"
        >
          {organisation.name.charAt(0).toUpperCase()}
        </span>
        <span className="truncate">{organisation.name}</span>
      </Link>
      <button
        type="button"
        onClick={onSearch}
        className="flex h-8 shrink-0 items-center gap-2 rounded-md border border-rule bg-surface px-2 text-soft hover:bg-hover"
      >
        <Search aria-hidden="true" className="size-4" strokeWidth={1.75} />
        <span className="flex-1 text-left">Search</span>
        <Keys keys={`${commandKey} K`} />
      </button>
      <Group
        places={places.filter(({ group }) => group === "work")}
        slug={organisation.slug}
        current={current}
      />
      <Group
        heading="Organisation"
        places={places.filter(({ group }) => group === "organisation")}
        slug={organisation.slug}
        current={current}
      />
      <div className="mt-auto">{account}</div>
    </nav>
  );
}

type GroupProps = { heading?: string; places: readonly Place[]; slug: string; current: string | null };

function Group({ heading, places, slug, current }: GroupProps) {
  if (places.length === 0) return null;
  return (
    <div>
      {heading && <p className="px-2 pb-1 text-xs text-faint">{heading}</p>}
      <ul className="flex flex-col gap-px">
        {places.map((place) => (
          <li key={place.segment}>
            <PlaceLink place={place} slug={slug} isCurrent={place.segment === (current ?? "")} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export const placeLook =
  "flex h-8 w-full items-center gap-2.5 rounded-md px-2 text-soft transition-colors hover:bg-hover hover:text-ink pointer-coarse:h-11";

export function PlaceLink({
  place,
  slug,
  isCurrent,
  onPress,
}: {
  place: Place;
  slug: string;
  isCurrent: boolean;
  onPress?: () => void;
}) {
  const Icon = place.icon;
  return (
    <Link
      href={addressOf(slug, place)}
      onClick={onPress}
      aria-current={isCurrent ? "page" : undefined}
      className={classes(
        placeLook,
        "aria-[current=page]:bg-pressed aria-[current=page]:font-medium aria-[current=page]:text-ink",
      )}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" strokeWidth={1.75} />
      <span className="min-w-0 flex-1 truncate">{place.label}</span>
      <OnItsWay />
    </Link>
  );
}

/** Shown only when a page takes a moment: a quick one must not flicker. */
function OnItsWay() {
  const { pending } = useLinkStatus();
  return (
    <Spinner
      className={classes(
        "size-3.5 text-faint opacity-0 transition-opacity",
        pending && "opacity-100 delay-200",
      )}
    />
  );
}

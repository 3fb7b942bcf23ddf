"use client";

import { Ellipsis, Search } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog } from "@/app/_ui/dialog";
import { Link } from "@/app/_ui/link";
import { addressOf, type Place } from "./places";
import { PlaceLink, placeLook } from "./rail";

type Props = {
  organisation: { name: string; slug: string };
  places: readonly Place[];
  current: string | null;
  onSearch: () => void;
  account: ReactNode;
};

const item =
  "flex h-14 w-full flex-col items-center justify-center gap-0.5 text-xs text-soft -outline-offset-2 aria-[current=page]:font-medium aria-[current=page]:text-accent";

/** On phones, four at the foot: the first three places, and More with the rest. */
export function FootBar({ organisation, places, current, onSearch, account }: Props) {
  const [isOpen, setOpen] = useState(false);
  const first = places.slice(0, 3);
  const rest = places.slice(3);
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="flex">
        {first.map((place) => {
          const Icon = place.icon;
          const isCurrent = place.segment === (current ?? "");
          return (
            <li key={place.segment} className="min-w-0 flex-1">
              <Link
                href={addressOf(organisation.slug, place)}
                aria-current={isCurrent ? "page" : undefined}
                className={item}
              >
                <Icon aria-hidden="true" className="size-5" strokeWidth={1.75} />
                <span className="max-w-full truncate px-0.5">{place.label}</span>
              </Link>
            </li>
          );
        })}
        <li className="min-w-0 flex-1">
          <Button className={item} onPress={() => setOpen(true)}>
            <Ellipsis aria-hidden="true" className="size-5" strokeWidth={1.75} />
            More
          </Button>
        </li>
      </ul>
      <Dialog title={organisation.name} isOpen={isOpen} onOpenChange={setOpen}>
        <ul className="-mx-2 flex flex-col">
          <li>
            <Button
              className={placeLook}
              onPress={() => {
                setOpen(false);
                onSearch();
              }}
            >
              <Search aria-hidden="true" className="size-4 shrink-0" strokeWidth={1.75} />
              Search
            </Button>
          </li>
          {rest.map((place) => (
            <li key={place.segment}>
              <PlaceLink
                place={place}
                slug={organisation.slug}
                isCurrent={place.segment === current}
                onPress={() => setOpen(false)}
              />
            </li>
          ))}
        </ul>
        <div className="-mx-2 mt-2 border-t border-line pt-2">{account}</div>
      </Dialog>
    </nav>
  );
}

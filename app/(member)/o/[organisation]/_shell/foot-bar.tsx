"use client";

import { Ellipsis } from "lucide-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Link } from "@/app/_ui/link";
import { onceThere } from "@/app/_ui/once-there";
import { addressOf, type Place } from "./places";

const loadMore = () => import("./more-places");
const MorePlaces = lazy(loadMore);

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
          <Button className={item} onPress={() => onceThere(loadMore, () => setOpen(true))}>
            <Ellipsis aria-hidden="true" className="size-5" strokeWidth={1.75} />
            More
          </Button>
        </li>
      </ul>
      {isOpen && (
        <Suspense>
          <MorePlaces
            {...{ organisation, current, account, onSearch }}
            places={rest}
            isOpen={isOpen}
            onOpenChange={setOpen}
          />
        </Suspense>
      )}
    </nav>
  );
}

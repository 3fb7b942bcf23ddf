"use client";

import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Dialog } from "@/app/_ui/dialog";
import type { Place } from "./places";
import { PlaceLink, placeLook } from "./rail";

type Props = {
  organisation: { name: string; slug: string };
  /** Those that have no place at the foot of a phone. */
  places: readonly Place[];
  current: string | null;
  onSearch: () => void;
  account: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** What a phone shows under More. Its code comes when it is first asked for. */
export default function MorePlaces(props: Props) {
  const { organisation, places, current, onSearch, account, isOpen, onOpenChange } = props;
  return (
    <Dialog title={organisation.name} isOpen={isOpen} onOpenChange={onOpenChange}>
      <ul className="-mx-2 flex flex-col">
        <li>
          <Button
            className={placeLook}
            onPress={() => {
              onOpenChange(false);
              onSearch();
            }}
          >
            <Search aria-hidden="true" className="size-4 shrink-0" strokeWidth={1.75} />
            Search
          </Button>
        </li>
        {places.map((place) => (
          <li key={place.segment}>
            <PlaceLink
              place={place}
              slug={organisation.slug}
              isCurrent={place.segment === current}
              onPress={() => onOpenChange(false)}
            />
          </li>
        ))}
      </ul>
      <div className="-mx-2 mt-2 border-t border-line pt-2">{account}</div>
    </Dialog>
  );
}

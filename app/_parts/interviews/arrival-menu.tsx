"use client";

import { Ellipsis } from "lucide-react";
import { IconButton } from "@/app/_ui/icon-button";
import { Menu } from "@/app/_ui/menu";
import type { Arrival } from "./agenda-panel";
import { useReception } from "./use-reception";

type Props = {
  arrival: Arrival;
  organisation: string;
  now: Date;
  onChangeRoom: (arrival: Arrival) => void;
};

/** What is done more seldom about a visitor. */
export function ArrivalMenu({ arrival, organisation, now, onChangeRoom }: Props) {
  const { noShow, walkedOut, takeBack } = useReception(arrival);
  const { panelId, visitorName, checkedInAt, metAt, noShowAt, walkedOutAt, startsAt, cancelled } = arrival;
  const isHere = checkedInAt && !walkedOutAt;
  const isLate = !checkedInAt && !noShowAt && !cancelled && startsAt < now;
  const here = `/o/${organisation}`;
  return (
    <Menu
      label={visitorName}
      trigger={
        <IconButton
          label={`More for ${visitorName}`}
          icon={<Ellipsis aria-hidden="true" className="size-4" strokeWidth={1.75} />}
        />
      }
      groups={[
        {
          items: [
            { label: "Print badge", href: `${here}/front-desk/${panelId}/badge` },
            ...(isHere ? [{ label: "Change room", onAction: () => onChangeRoom(arrival) }] : []),
            { label: "What they need on the day", href: `${here}/interviews/${panelId}/day` },
          ],
        },
        {
          items: [
            ...(isLate ? [{ label: "They did not come", onAction: noShow.now }] : []),
            ...(isHere && !metAt
              ? [{ label: "They left before the panel met them", onAction: walkedOut.now }]
              : []),
            ...(noShowAt && !checkedInAt
              ? [{ label: "They are expected after all", onAction: takeBack.now }]
              : []),
          ],
        },
      ].filter(({ items }) => items.length > 0)}
    />
  );
}

"use client";

import { GripVertical, Handshake, MessageCircle } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { GridListItem } from "react-aria-components/GridList";
import { Badge } from "@/app/_ui/badge";
import { Checkbox } from "@/app/_ui/checkbox";
import { dayOf, daysBetween } from "@/app/_ui/dates";
import { Link } from "@/app/_ui/link";
import { ApplicationState } from "./application-state";
import type { BoardCardData } from "./board";
import { Flagged } from "./flagged";

type Props = {
  organisation: string;
  card: BoardCardData;
  today: string;
  timeZone: string;
  mayMove: boolean;
  /** To be told together with others. */
  mayChoose: boolean;
};

/** One application on the board: who, how long they have waited, and by when they hear. */
export function BoardCard({ organisation, card, today, timeZone, mayMove, mayChoose }: Props) {
  const waited = daysBetween(dayOf(card.stageEnteredAt, timeZone), today);
  const left = daysBetween(today, card.promisedOn);
  return (
    <GridListItem
      id={card.id}
      textValue={card.name}
      className="group/card flex items-start gap-1 rounded-md border border-line bg-surface py-2 pr-2 pl-1 outline-offset-1 data-dragging:opacity-50 data-selected:border-accent"
    >
      {mayMove && card.state === "active" ? (
        <Button
          slot="drag"
          aria-label={`Move ${card.name}`}
          className="touch grid size-6 shrink-0 cursor-grab place-items-center rounded-sm text-faint hover:bg-hover hover:text-ink"
        >
          <GripVertical aria-hidden="true" className="size-4" strokeWidth={1.75} />
        </Button>
      ) : (
        <span className="w-1.5" />
      )}
      <div className="min-w-0 flex-1">
        <p className="flex min-w-0 items-center gap-1.5">
          <Link
            href={`/o/${organisation}/applications/${card.id}`}
            data-row-link
            className="truncate rounded-sm font-medium hover:text-accent"
          >
            {card.name}
          </Link>
          {mayChoose && card.state === "active" && (
            <Checkbox slot="selection" className="order-last ml-auto" />
          )}
          {card.openToEngagement && (
            <span title="Open to a short engagement" className="shrink-0">
              <Handshake aria-hidden="true" className="size-3.5 text-faint" strokeWidth={1.75} />
              <span className="sr-only">Open to a short engagement</span>
            </span>
          )}
          {card.unread > 0 && (
            <span className="inline-flex shrink-0 items-center gap-1 text-xs whitespace-nowrap text-accent">
              <MessageCircle aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
              {card.unread} new
            </span>
          )}
        </p>
        {card.flagged.length > 0 && (
          <p className="flex min-w-0">
            <Flagged answers={card.flagged} />
          </p>
        )}
        {card.nextStep && <p className="truncate text-sm text-soft">{card.nextStep}</p>}
        <p className="mt-1 flex flex-wrap items-center gap-x-1 gap-y-1 text-sm text-faint">
          {card.state === "active" ? (
            <>
              <span>
                {hereFor(waited)}
                {left > 2 && !card.promisePausedAt && `, answer in ${left}`}
              </span>
              {card.promisePausedAt ? (
                <Badge>Chooses a time</Badge>
              ) : left < 0 ? (
                <Badge tone="overdue">Overdue</Badge>
              ) : (
                left <= 2 && (
                  <Badge tone="due">
                    {left === 0 ? "Due today" : `Due in ${left === 1 ? "1 day" : "2 days"}`}
                  </Badge>
                )
              )}
            </>
          ) : (
            <ApplicationState state={card.state} />
          )}
        </p>
      </div>
    </GridListItem>
  );
}

function hereFor(days: number) {
  if (days <= 0) return "New today";
  return days === 1 ? "Here 1 day" : `Here ${days} days`;
}

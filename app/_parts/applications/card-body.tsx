import { Handshake, MessageCircle } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/app/_ui/badge";
import { dayOf, daysBetween } from "@/app/_ui/dates";
import { Link } from "@/app/_ui/link";
import { ApplicationState } from "./application-state";
import type { BoardCardData } from "./board";
import { Flagged } from "./flagged";

export const cardLook =
  "group/card flex items-start gap-1 rounded-md border border-line bg-surface py-2 pr-2 pl-1 outline-offset-1 data-dragging:opacity-50 data-selected:border-accent";

export type CardFacts = { organisation: string; card: BoardCardData; today: string; timeZone: string };

/** What a card says: who, how long they have waited, and by when they hear. */
export function CardBody({ organisation, card, today, timeZone, choose }: CardFacts & { choose: ReactNode }) {
  return (
    <div className="min-w-0 flex-1">
      <p className="flex min-w-0 items-center gap-1.5">
        <Link
          href={`/o/${organisation}/applications/${card.id}`}
          data-row-link
          className="truncate rounded-sm font-medium hover:text-accent"
        >
          {card.name}
        </Link>
        {choose}
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
          <Waiting card={card} today={today} timeZone={timeZone} />
        ) : (
          <ApplicationState state={card.state} />
        )}
      </p>
    </div>
  );
}

function Waiting({ card, today, timeZone }: Omit<CardFacts, "organisation">) {
  const waited = daysBetween(dayOf(card.stageEnteredAt, timeZone), today);
  const left = daysBetween(today, card.promisedOn);
  return (
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
          <Badge tone="due">{left === 0 ? "Due today" : `Due in ${left === 1 ? "1 day" : "2 days"}`}</Badge>
        )
      )}
    </>
  );
}

function hereFor(days: number) {
  if (days <= 0) return "New today";
  return days === 1 ? "Here 1 day" : `Here ${days} days`;
}

import { GripVertical } from "lucide-react";
import { CardBody, cardLook } from "./card-body";
import { type ColumnFacts, cardsLook, EmptyColumn, listName } from "./column";

/**
 * A column as it is drawn before it can be moved about: at once, and without the code for dragging. Every card stands
 * where it will stand.
 */
export function StillCards({ organisation, stage, today, timeZone, mayMove, tellHref }: ColumnFacts) {
  return (
    <ul aria-label={listName(stage)} className={cardsLook}>
      {stage.cards.map((card) => {
        const isActive = card.state === "active";
        return (
          <li key={card.id} className={cardLook}>
            {mayMove && isActive ? (
              <span className="grid size-6 shrink-0 place-items-center text-faint">
                <GripVertical aria-hidden="true" className="size-4" strokeWidth={1.75} />
              </span>
            ) : (
              <span className="w-1.5" />
            )}
            <CardBody
              {...{ organisation, card, today, timeZone }}
              choose={
                tellHref !== null &&
                isActive && (
                  <span className="order-last ml-auto flex min-h-6 py-0.5">
                    <span className="mt-0.5 size-4 rounded-sm border border-field bg-surface" />
                  </span>
                )
              }
            />
          </li>
        );
      })}
      {stage.cards.length === 0 && (
        <li>
          <EmptyColumn stage={stage} />
        </li>
      )}
    </ul>
  );
}

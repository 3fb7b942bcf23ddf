import { GripVertical } from "lucide-react";
import type { RefObject } from "react";
import { CardBody, cardLook } from "./card-body";
import { type ColumnFacts, EmptyColumn, listName, stillLook } from "./column";

type Props = ColumnFacts & {
  /** Whose card the keyboard is at: it stays there when the cards come alive. */
  focused: RefObject<string | null>;
};

/**
 * A column as it is drawn before it can be moved about: at once, and without the code for dragging. Every card stands
 * where it will stand.
 */
export function StillCards({ focused, organisation, stage, today, timeZone, mayMove, tellHref }: Props) {
  return (
    <ul
      aria-label={listName(stage)}
      className={stillLook}
      onBlur={() => {
        focused.current = null;
      }}
    >
      {stage.cards.map((card) => {
        const isActive = card.state === "active";
        return (
          <li
            key={card.id}
            className={cardLook}
            onFocus={() => {
              focused.current = card.id;
            }}
          >
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

"use client";

import { GripVertical } from "lucide-react";
import type { RefObject } from "react";
import { Button } from "react-aria-components/Button";
import { GridListItem } from "react-aria-components/GridList";
import { Checkbox } from "@/app/_ui/checkbox";
import { CardBody, type CardFacts, cardLook } from "./card-body";

type Props = CardFacts & {
  mayMove: boolean;
  /** To be told together with others. */
  mayChoose: boolean;
  /** Whose card the keyboard was at while it stood still. */
  focused: RefObject<string | null>;
};

/** One application on the board, to be moved, chosen and opened. */
export function BoardCard({ mayMove, mayChoose, focused, ...facts }: Props) {
  const { card } = facts;
  const isActive = card.state === "active";
  const takeFocus = (row: HTMLElement | null) => {
    if (!row || focused.current !== card.id) return;
    focused.current = null;
    row.focus();
  };
  return (
    <GridListItem ref={takeFocus} id={card.id} textValue={card.name} className={cardLook}>
      {mayMove && isActive ? (
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
      <CardBody
        {...facts}
        choose={mayChoose && isActive && <Checkbox slot="selection" className="order-last ml-auto" />}
      />
    </GridListItem>
  );
}

"use client";

import type { RefObject } from "react";
import { GridList, type Selection } from "react-aria-components/GridList";
import { isTextDropItem, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";
import type { BoardStage } from "./board";
import { BoardCard } from "./board-card";
import { type ColumnFacts, EmptyColumn, listName, liveLook } from "./column";

export type Handling = {
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onDrop: (applicationId: string) => void;
};

const cardType = "application/x-second-door-application";

type Props = ColumnFacts & Handling & { focused: RefObject<string | null> };

/** As the still cards stand: see `stillLook`. Heights are measured once a card is seen. */
const layout = { estimatedRowSize: 62, gap: 6, padding: 6 };

/** The cards of a column, those in sight drawn. They are dragged by mouse, touch or keyboard. */
export default function LiveCards(props: Props) {
  const { focused, organisation, stage, today, timeZone, mayMove, tellHref, chosen, onChoose, onDrop } =
    props;
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !mayMove,
    getItems: (keys) =>
      [...keys].map((key) => ({ [cardType]: String(key), "text/plain": nameOf(stage, key) })),
    acceptedDragTypes: [cardType],
    getDropOperation: () => "move",
    shouldAcceptItemDrop: () => false,
    async onRootDrop({ items }) {
      for (const item of items) {
        if (isTextDropItem(item) && item.types.has(cardType)) onDrop(await item.getText(cardType));
      }
    },
    async onInsert({ items }) {
      for (const item of items) {
        if (isTextDropItem(item) && item.types.has(cardType)) onDrop(await item.getText(cardType));
      }
    },
  });

  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <GridList
        aria-label={listName(stage)}
        items={stage.cards}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode={tellHref ? "multiple" : "none"}
        selectedKeys={stage.cards.map(({ id }) => id).filter((id) => chosen.has(id))}
        onSelectionChange={(keys) => onChoose(withChosen(stage, chosen, keys))}
        disabledKeys={stage.cards.filter(({ state }) => state !== "active").map(({ id }) => id)}
        disabledBehavior="selection"
        className={liveLook}
        renderEmptyState={() => <EmptyColumn stage={stage} />}
      >
        {(card) => (
          <BoardCard
            {...{ focused, organisation, card, today, timeZone, mayMove }}
            mayChoose={tellHref !== null}
          />
        )}
      </GridList>
    </Virtualizer>
  );
}

/** Those of this column as they are chosen now, and those of the others as they were. */
function withChosen({ cards }: BoardStage, chosen: ReadonlySet<string>, keys: Selection) {
  const here = cards.filter(({ state }) => state === "active").map(({ id }) => id);
  const mine = keys === "all" ? here : [...keys].map(String);
  return new Set([...[...chosen].filter((id) => !cards.some((card) => card.id === id)), ...mine]);
}

function nameOf({ cards }: BoardStage, key: string | number) {
  return cards.find(({ id }) => id === key)?.name ?? "";
}

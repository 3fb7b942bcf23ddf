"use client";

import { GridList, type Selection } from "react-aria-components/GridList";
import { isTextDropItem, useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { Link } from "@/app/_ui/link";
import type { BoardStage } from "./board";
import { BoardCard } from "./board-card";

type Props = {
  organisation: string;
  stage: BoardStage;
  today: string;
  timeZone: string;
  mayMove: boolean;
  tellHref: string | null;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  onDrop: (applicationId: string) => void;
};

const cardType = "application/x-second-door-application";

/** One stage with those who stand in it. Cards are dragged by mouse, touch or keyboard. */
export function BoardColumn(props: Props) {
  const { organisation, stage, today, timeZone, mayMove, tellHref, chosen, onChoose, onDrop } = props;
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
    <section
      aria-label={stage.name}
      className="flex w-72 shrink-0 snap-start flex-col lg:w-auto lg:min-w-56 lg:max-w-96 lg:flex-1"
    >
      <div className="flex items-baseline justify-between gap-2 px-1 pb-2">
        <h2 className="flex items-baseline gap-2 font-medium">
          {stage.name}
          <span className="text-sm font-normal text-faint tabular-nums">{stage.total}</span>
        </h2>
        {tellHref && stage.kind !== "final" && stage.total > 1 && (
          <Link
            href={`${tellHref}?stage=${stage.id}`}
            className="rounded-sm text-sm whitespace-nowrap text-soft hover:text-ink"
          >
            Tell together<span className="sr-only"> those in {stage.name}</span>
          </Link>
        )}
      </div>
      <GridList
        aria-label={`Applications in ${stage.name}`}
        items={stage.cards}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode={tellHref ? "multiple" : "none"}
        selectedKeys={stage.cards.map(({ id }) => id).filter((id) => chosen.has(id))}
        onSelectionChange={(keys) => onChoose(withChosen(stage, chosen, keys))}
        disabledKeys={stage.cards.filter(({ state }) => state !== "active").map(({ id }) => id)}
        disabledBehavior="selection"
        className="relative flex max-h-[68vh] min-h-32 flex-1 flex-col gap-1.5 overflow-y-auto rounded-md bg-sunken p-1.5 outline-offset-2 data-drop-target:bg-accent-tint"
        renderEmptyState={() => (
          <p className="px-2 py-6 text-center text-sm text-faint">
            {stage.kind === "final" ? "Drop a card here to decide." : "Nobody stands here."}
          </p>
        )}
      >
        {(card) => (
          <BoardCard
            organisation={organisation}
            card={card}
            today={today}
            timeZone={timeZone}
            mayMove={mayMove}
            mayChoose={tellHref !== null}
          />
        )}
      </GridList>
      {stage.total > stage.cards.length && (
        <p className="px-1 pt-2 text-sm text-faint">
          {stage.cards.length} of {stage.total}. The table has them all.
        </p>
      )}
    </section>
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

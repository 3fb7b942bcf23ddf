import type { BoardStage } from "./board";

/** What a column of the board is drawn from. */
export type ColumnFacts = {
  organisation: string;
  stage: BoardStage;
  today: string;
  timeZone: string;
  mayMove: boolean;
  tellHref: string | null;
};

export const cardsLook =
  "relative flex max-h-[68vh] min-h-32 flex-1 flex-col gap-1.5 overflow-y-auto rounded-md bg-sunken p-1.5 outline-offset-2 data-drop-target:bg-accent-tint";

export const listName = (stage: BoardStage) => `Applications in ${stage.name}`;

export function EmptyColumn({ stage }: { stage: BoardStage }) {
  return (
    <p className="px-2 py-6 text-center text-sm text-faint">
      {stage.kind === "final" ? "Drop a card here to decide." : "Nobody stands here."}
    </p>
  );
}

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

const columnLook =
  "relative max-h-[68vh] min-h-32 flex-1 overflow-y-auto rounded-md bg-sunken outline-offset-2 data-drop-target:bg-accent-tint";

export const stillLook = `${columnLook} flex flex-col gap-1.5 p-1.5`;

/** The list itself says where each card stands. */
export const liveLook = columnLook;

export const listName = (stage: BoardStage) => `Applications in ${stage.name}`;

export function EmptyColumn({ stage }: { stage: BoardStage }) {
  return (
    <p className="px-2 py-6 text-center text-sm text-faint">
      {stage.kind === "final" ? "Drop a card here to decide." : "Nobody stands here."}
    </p>
  );
}

import { type DragEvent, useRef, useState } from "react";

export type RowDrag = ReturnType<typeof useRowDrag>;

/** Rows that are dragged by a handle and make way while they are. The arrows beside it do the same without a mouse. */
export function useRowDrag(moveTo: (from: number, to: number) => void) {
  const from = useRef<number | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const hold = (at: number | null) => {
    from.current = at;
    setDragged(at);
  };
  return {
    dragged,
    handle: (at: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        const row = event.currentTarget.closest("li");
        if (row) event.dataTransfer.setDragImage(row, 12, 12);
        event.dataTransfer.effectAllowed = "move";
        hold(at);
      },
      onDragEnd: () => hold(null),
    }),
    row: (at: number) => ({
      "data-dragged": dragged === at || undefined,
      onDragOver: (event: DragEvent) => {
        if (from.current !== null) event.preventDefault();
      },
      onDragEnter: () => {
        if (from.current === null || from.current === at) return;
        moveTo(from.current, at);
        hold(at);
      },
      onDrop: (event: DragEvent) => event.preventDefault(),
    }),
  };
}

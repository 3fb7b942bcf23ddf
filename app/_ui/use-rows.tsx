import { useState } from "react";
import { toast } from "./toast";
import { useRowDrag } from "./use-row-drag";

/** Moving and removing rows of a list, by mouse and keyboard, said aloud and taken back when it was a slip. */
export function useRows<Row>(rows: readonly Row[], onChange: (rows: Row[]) => void) {
  const [said, setSaid] = useState("");
  function move(from: number, to: number, name: string) {
    onChange(moved(rows, from, to));
    setSaid(`${name} is number ${to + 1} of ${rows.length} now.`);
  }
  function remove(at: number, name: string) {
    onChange(rows.filter((_row, index) => index !== at));
    toast(`${name} removed.`, { undo: () => onChange([...rows]) });
  }
  return {
    move,
    remove,
    drag: useRowDrag((from, to) => move(from, to, "The row")),
    said: (
      <p role="status" className="sr-only">
        {said}
      </p>
    ),
  };
}

/** The list with one row at another place. */
export function moved<T>(rows: readonly T[], from: number, to: number): T[] {
  const next = [...rows];
  const [row] = next.splice(from, 1);
  if (row !== undefined) next.splice(to, 0, row);
  return next;
}

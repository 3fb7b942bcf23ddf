import { useState } from "react";
import { toast } from "@/app/_ui/toast";
import { moved, type PlanDraft } from "./plan-draft";
import { useRowDrag } from "./use-row-drag";

type List = "competencies" | "questions";

/** Moving and removing rows of a plan, by mouse and keyboard, said aloud and taken back when it was a slip. */
export function usePlanRows(draft: PlanDraft, onChange: (draft: PlanDraft) => void, list: List) {
  const [said, setSaid] = useState("");
  function move(from: number, to: number, name: string) {
    onChange({ ...draft, [list]: moved<PlanDraft[List][number]>(draft[list], from, to) });
    setSaid(`${name} is number ${to + 1} of ${draft[list].length} now.`);
  }
  function remove(at: number, name: string) {
    onChange({ ...draft, [list]: draft[list].filter((_row, index) => index !== at) });
    toast(`${name} removed.`, { undo: () => onChange(draft) });
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

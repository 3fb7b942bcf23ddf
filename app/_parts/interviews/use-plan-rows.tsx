import { useRows } from "@/app/_ui/use-rows";
import type { PlanDraft } from "./plan-draft";

type List = "competencies" | "questions";

/** Moving and removing rows of one list of a plan. */
export function usePlanRows(draft: PlanDraft, onChange: (draft: PlanDraft) => void, list: List) {
  return useRows<PlanDraft[List][number]>(draft[list], (rows) => onChange({ ...draft, [list]: rows }));
}

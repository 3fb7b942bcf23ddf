import { isDeepStrictEqual } from "node:util";
import type { Kit } from "@/db/schema";

interface Planned {
  briefing: string;
  competencies: (Kit["competencies"][number] & { planId: string; position: number })[];
  questions: (Kit["questions"][number] & { planId: string; position: number })[];
}

/** A panel's own copy of a plan, as it is today. */
export function kitOf(plan: Planned): Kit {
  return {
    briefing: plan.briefing,
    competencies: plan.competencies.map(({ id, name, description, weight, required, anchors }) => ({
      id,
      name,
      description,
      weight,
      required,
      anchors,
    })),
    questions: plan.questions.map(({ id, competencyId, prompt, guidance }) => ({
      id,
      competencyId,
      prompt,
      guidance,
    })),
  };
}

/** Whether two kits ask and rate the same, in the same order. A question has a new id each time its plan is saved. */
export function sameKit(one: Kit, other: Kit): boolean {
  return isDeepStrictEqual(withoutIds(one), withoutIds(other));
}

const withoutIds = ({ questions, ...kit }: Kit) => ({
  ...kit,
  questions: questions.map(({ id: _id, ...words }) => words),
});

import type { Kit } from "@/db/schema";

interface PlanText {
  briefing: string;
  competencies: (Kit["competencies"][number] & { planId: string; position: number })[];
  questions: (Kit["questions"][number] & { planId: string; position: number })[];
}

/** A panel's own copy of a plan, as it is today. */
export function kitOf(plan: PlanText): Kit {
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

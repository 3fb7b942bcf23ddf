import type { PlanText } from "@/db/schema";
import type { planTemplateInput } from "../input";

type Given = Omit<ReturnType<typeof planTemplateInput.parse>, "templateName">;

/** What a template keeps of a plan: its words and weights, and no id that would tie it to the plan it came from. */
export function templateTextOf({ competencies, questions, ...words }: Given): PlanText {
  return {
    ...words,
    competencies: competencies.map(({ id: _id, ...competency }) => competency),
    questions: questions.map(({ competency, ...question }) => ({
      ...question,
      competency: competency ?? null,
    })),
  };
}

import type { Competency } from "./competency-step";

interface Kit {
  competencies: readonly (Omit<Competency, "prompts"> & { weight?: number })[];
  questions: readonly { competencyId: string | null; prompt: string }[];
}

/** A kit's competencies as a scorecard asks for them: with their questions, and without their weights. */
export function competenciesOf(kit: Kit): Competency[] {
  return kit.competencies.map(({ weight: _weight, ...competency }) => ({
    ...competency,
    prompts: kit.questions
      .filter(({ competencyId }) => competencyId === competency.id)
      .map(({ prompt }) => prompt),
  }));
}

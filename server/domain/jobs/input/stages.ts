import { z } from "zod";
import { lineInput } from "../../organisations/input";
import { STAGE_KIND_WORDS } from "../words";

/** A pipeline has its two ends, and so many stages at most: more would not be looked at. */
export const MOST_STAGES = 20;

const kinds = ["applied", ...(Object.keys(STAGE_KIND_WORDS) as (keyof typeof STAGE_KIND_WORDS)[]), "final"];

export const stageInput = z.object({
  /** Of a stage that stands already. */
  id: z.uuid().optional(),
  name: lineInput("a name", 60).min(1, "Name this stage."),
  candidateName: lineInput("what candidates see", 60).min(1, "Say what candidates see meanwhile."),
  kind: z.enum(kinds as ["applied", "review", "interview", "decision", "final"], "Choose what it is for."),
  promisedDays: z
    .int("Enter a whole number of days.")
    .min(1, "Promise an answer within at least one day.")
    .max(45, "Promise an answer within 45 days.")
    .nullish()
    .transform((days) => days ?? null),
});
export type StageInput = z.output<typeof stageInput>;

/** From left to right: the first takes who applies, the last opens the decision, and no other does either. */
export const stageListInput = z
  .array(stageInput)
  .max(MOST_STAGES, `Use ${MOST_STAGES} stages at most.`)
  .refine(
    (stages) =>
      stages.length >= 2 &&
      stages.every(
        ({ kind }, at) =>
          (kind === "applied") === (at === 0) && (kind === "final") === (at === stages.length - 1),
      ),
    "The first stage takes everybody who applies, and the last opens the decision: both stay where they are.",
  )
  .superRefine((stages, context) => {
    const seen = new Set<string>();
    for (const [at, { name }] of stages.entries()) {
      const norm = name.toLowerCase();
      if (seen.has(norm))
        context.addIssue({ code: "custom", message: "Another stage has this name.", path: [at, "name"] });
      seen.add(norm);
    }
  });

export const arrangeStagesInput = z.object({
  jobId: z.uuid(),
  /** The arrangement that the person saw. */
  version: z.int32().min(1),
  stages: stageListInput,
  /** Where those go who stand in a stage that is removed: a place in the list above. */
  destinations: z
    .array(z.object({ fromStageId: z.uuid(), toPlace: z.int("Choose a stage.").min(0).max(MOST_STAGES) }))
    .max(MOST_STAGES)
    .default([]),
});
export type ArrangeStagesInput = z.input<typeof arrangeStagesInput>;

export const stageTemplateInput = z.object({
  templateName: lineInput("a name", 120).min(1, "Name the template."),
  stages: stageListInput,
});
export type StageTemplateInput = z.input<typeof stageTemplateInput>;

export const stageTemplateIdInput = z.object({ stageTemplateId: z.uuid() });

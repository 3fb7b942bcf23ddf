import { z } from "zod";
import { momentInput } from "../organisations/input";

export const decisionInput = z.object({
  applicationId: z.uuid(),
  kind: z.enum(["hire", "not_now", "consult_instead"], "Choose what you decide."),
  reasonId: z.uuid("Choose a reason."),
  rationale: z
    .string("Write why.")
    .trim()
    .min(10, "Write in a sentence or two why. It is never sent.")
    .max(4000, "Keep it under 4,000 characters."),
});
export type DecisionInput = z.infer<typeof decisionInput>;

/** What the candidate should know, checked by a person: what impressed, one thing to build. */
const feedback = z.string().trim().max(2000, "Keep it under 2,000 characters.").optional();

const when = z.union([z.enum(["business_morning", "now"]), momentInput("Choose a day and a time.")]);

export const releaseInput = z.object({ applicationId: z.uuid(), when, feedback });
export const outcomePreviewInput = z.object({ applicationId: z.uuid(), feedback });
export const outcomeInput = z.object({ outcomeId: z.uuid() });
export const outcomeChange = z.object({ outcomeId: z.uuid(), when: when.optional(), feedback });
export type ReleaseMoment = z.infer<typeof when>;

export const applicationInput = z.object({ applicationId: z.uuid() });

export const outcomesInput = z.object({
  state: z.enum(["leaving", "told", "undelivered"]).default("leaving"),
  after: z.string().max(100).optional(),
});

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

const moment = momentInput("Choose a day and a time.");
const planned = z.union([z.enum(["business_morning", "now"]), moment]);
/** `hire_signed`: once the person hired for the job has signed, on the next business morning. */
const when = z.union([z.enum(["business_morning", "now", "hire_signed"]), moment]);

export const releaseInput = z.object({ applicationId: z.uuid(), when, feedback });

/** Somebody has told the candidate by phone: by whom and when. The mail repeats it in writing. */
export const phoneInput = z.object({
  applicationId: z.uuid(),
  toldBy: z.uuid("Choose who told them."),
  toldAt: momentInput("Say when they were told."),
  when: planned,
  feedback,
});
export type PhoneInput = z.infer<typeof phoneInput>;

/** An answer that was given is taken back: in whose words, and by when they will hear again. */
export const reconsiderInput = z.object({
  applicationId: z.uuid(),
  words: z
    .string("Write to them.")
    .trim()
    .min(10, "Tell them in a sentence or two why. They will read it.")
    .max(2000, "Keep it under 2,000 characters."),
  promisedOn: z.iso.date("Choose the day by which they will hear."),
});
export type ReconsiderInput = z.infer<typeof reconsiderInput>;
export const outcomePreviewInput = z.object({
  applicationId: z.uuid(),
  feedback,
  /** What somebody would be told about whom nothing is decided yet. */
  undecidedAs: z.enum(["not_now"]).optional(),
});
/** Many at once: who is undecided is told "not now", for one reason. Above thirty somebody types how many they mean. */
export const bulkReleaseInput = z.object({
  applicationIds: z
    .array(z.uuid())
    .min(1, "Choose at least one application.")
    .max(5_000, "Choose 5,000 applications at most."),
  when: planned,
  reasonId: z.uuid("Choose a reason.").optional(),
  rationale: decisionInput.shape.rationale.optional(),
  typed: z.int32("Type the number.").optional(),
});
export type BulkReleaseInput = z.infer<typeof bulkReleaseInput>;
export const bulkPlanInput = z.object({ jobId: z.uuid(), stageId: z.uuid().optional() });
export const bulkInput = z.object({ bulkReleaseId: z.uuid() });

export const outcomeInput = z.object({ outcomeId: z.uuid() });
export const outcomeChange = z.object({ outcomeId: z.uuid(), when: planned.optional(), feedback });
export type ReleaseMoment = z.infer<typeof when>;

export const applicationInput = z.object({ applicationId: z.uuid() });

export const outcomesInput = z.object({
  state: z.enum(["leaving", "told", "undelivered"]).default("leaving"),
  after: z.string().max(100).optional(),
});

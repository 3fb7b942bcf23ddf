import { z } from "zod";

export const REDACTION_REASONS = ["third_party", "others_rights"] as const;

export const notesRequestIdInput = z.object({ requestId: z.uuid() });

const reason = z.enum(REDACTION_REASONS, "Choose why it is kept back.");

/** What a person decided about one text: which stretches stay hidden, or the whole of it. */
export const redactionInput = z.object({
  itemId: z.uuid(),
  redactions: z
    .array(z.object({ from: z.int().min(0), to: z.int().min(1), reason }))
    .max(200, "These are too many stretches. Keep the whole text back instead."),
  withheldFor: reason.nullable(),
});
export type RedactionInput = z.output<typeof redactionInput>;

/** A member has somebody erased, and types their name so that nobody else is. */
export const erasureOrder = z.object({
  candidateId: z.uuid(),
  typedName: z.string("Type the candidate's name.").trim().max(200, "Type the candidate's name."),
});

/** After how many months without contact candidates are erased; null: only when they ask. */
export const retentionInput = z.object({
  months: z
    .number("Enter a number of months.")
    .int("Enter a whole number of months.")
    .min(6, "Keep people for 6 months at least: until then they may still ask why they were not chosen.")
    .max(120, "Keep people for 120 months at most.")
    .nullable(),
});

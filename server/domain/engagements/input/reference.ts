import { z } from "zod";

export const referenceInput = z.object({
  engagementId: z.uuid(),
  body: z
    .string("Write the reference.")
    .trim()
    .min(80, "Write some sentences: what they did, how, and what came of it.")
    .max(6_000, "Keep the reference under 6,001 characters."),
});

export const referenceCheckInput = z.object({
  referenceId: z.uuid(),
  /** When the words that were read were written: what was changed since has not been checked. */
  writtenAt: z.date(),
});

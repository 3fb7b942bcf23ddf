import { z } from "zod";

/** What a merge may take from the person who goes. Addresses both stay: each opens the door. */
export const TAKEN = ["name", "phone", "location", "timeZone", "locale"] as const;

export const pairInput = z.object({ keptId: z.uuid(), mergedId: z.uuid() });
export type PairInput = z.output<typeof pairInput>;

export const mergeInput = pairInput.extend({
  take: z
    .array(z.enum(TAKEN))
    .max(TAKEN.length)
    .transform((fields) => [...new Set(fields)]),
});
export type MergeInput = z.output<typeof mergeInput>;

export const mergeIdInput = z.object({ mergeId: z.uuid() });

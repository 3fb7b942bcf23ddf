import { z } from "zod";
import { dayInput, lineInput } from "../../organisations/input";

/** Why somebody is worth asking again, and until when. */
export const poolInput = z.object({
  candidateId: z.uuid(),
  why: lineInput("the reason", 300).min(1, "Say why they are worth asking again."),
  untilOn: dayInput("Choose the day until which they are worth asking."),
});
export type PoolInput = z.output<typeof poolInput>;

export const poolEntryInput = z.object({ entryId: z.uuid() });

/** What the pool is filtered by. It stands in the page's address, so nothing of it is ever refused. */
export const poolFilter = z
  .object({
    addedBy: z.uuid().optional().catch(undefined),
    term: z.enum(["open", "past"]).optional().catch(undefined),
  })
  .prefault({});
export type PoolFilter = z.output<typeof poolFilter>;

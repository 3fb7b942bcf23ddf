import { z } from "zod";
import { dayInput, lineInput } from "../../organisations/input";
import { chosenInput } from "../input";

const reason = {
  why: lineInput("the reason", 300).min(1, "Say why they are worth asking again."),
  untilOn: dayInput("Choose the day until which they are worth asking."),
};

/** Why somebody is worth asking again, and until when. */
export const poolInput = z.object({ candidateId: z.uuid(), ...reason });
export type PoolInput = z.output<typeof poolInput>;

/** The same of everybody who was chosen in a list. */
export const poolManyInput = z.object({ candidateIds: chosenInput, ...reason });
export type PoolManyInput = z.output<typeof poolManyInput>;

export const poolEntryInput = z.object({ entryId: z.uuid() });
export const poolEntriesInput = z.object({ entryIds: chosenInput });

/** What the pool is filtered by. It stands in the page's address, so nothing of it is ever refused. */
export const poolFilter = z
  .object({
    addedBy: z.uuid().optional().catch(undefined),
    term: z.enum(["open", "past"]).optional().catch(undefined),
  })
  .prefault({});
export type PoolFilter = z.output<typeof poolFilter>;

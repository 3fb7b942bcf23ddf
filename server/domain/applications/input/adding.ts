import { z } from "zod";
import type { storedFile } from "../../candidates/input";
import { lineInput } from "../../organisations/input";
import { applicantInput } from "../input";

const noneChosen = z.literal("").transform(() => null);

/** Somebody whom a member adds: what is not known of them yet may stay empty, but their address. */
export const addedInput = applicantInput.pick({ name: true, email: true, location: true }).extend({
  phone: z.union([z.literal(""), applicantInput.shape.phone]).default(""),
  source: lineInput("the source", 80).min(1, "Say where they came from."),
  referredById: z.union([noneChosen, z.uuid()]).default(null),
  jobId: z.union([noneChosen, z.uuid()]).default(null),
});

/** With the ticket of a file that was uploaded, as the form sends it. */
export const addedFormInput = addedInput.extend({ cv: z.string().max(4_000).nullable().default(null) });

/** With the file itself, as the verb is given it. */
export type AddedInput = z.output<typeof addedInput> & { cv: z.output<typeof storedFile> | null };

import { z } from "zod";
import { languageInput } from "../emails/input";
import { timeZoneInput } from "../organisations/input";

/** A file that lies in storage already and shall now belong to somebody. Made by our own code only, never by a form. */
export const storedFile = z.object({
  storageKey: z.string().max(200),
  name: z.string().min(1).max(200),
  contentType: z.string().max(120),
  sizeBytes: z.int().min(1),
  sha256: z.string().length(64),
});
export type StoredFile = z.output<typeof storedFile>;

/** Where a list goes on: the last row that was shown. */
export const cursorInput = z
  .string()
  .max(80)
  .regex(/^[0-9a-z.:TZ_-]+$/i)
  .optional()
  .catch(undefined);

export const candidatesInput = z
  .object({ search: z.string().trim().max(120).catch("").default(""), after: cursorInput })
  .prefault({});
export type CandidatesInput = z.output<typeof candidatesInput>;

export const candidateIdInput = z.object({ candidateId: z.uuid() });
export const fileIdInput = z.object({ fileId: z.uuid() });

export const timeZoneChange = z.object({ timeZone: timeZoneInput });
export const languageChange = z.object({ locale: languageInput });

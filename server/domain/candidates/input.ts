import { z } from "zod";
import { languageInput } from "../emails/input";
import { lineInput, timeZoneInput } from "../organisations/input";

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

const chosen = z.uuid().optional().catch(undefined);

/** What the list of candidates is filtered by. All of it stands in the page's address, so nothing of it is ever refused. */
export const candidateFilter = z.object({
  search: z.string().trim().max(120).catch("").default(""),
  tag: chosen,
  job: chosen,
  stage: chosen,
  state: z.enum(["active", "hired", "not_now", "consult_instead", "withdrawn"]).optional().catch(undefined),
  source: z.string().min(1).max(80).optional().catch(undefined),
  owner: chosen,
});
export type CandidateFilter = z.output<typeof candidateFilter>;

export const candidatesInput = candidateFilter.extend({ after: cursorInput }).prefault({});
export type CandidatesInput = z.output<typeof candidatesInput>;

export const filterOptionsInput = z.object({ job: chosen }).prefault({});

/** As many as are chosen on a board or in a list at once. */
export const MOST_AT_ONCE = 500;

export const chosenInput = z
  .array(z.uuid())
  .min(1, "Choose somebody first.")
  .max(MOST_AT_ONCE, `Choose ${MOST_AT_ONCE} people at most.`);

export const tagInput = z.object({
  candidateId: z.uuid(),
  name: lineInput("the tag", 40).min(1, "Say what the tag is called."),
});
export const tagIdInput = z.object({ candidateId: z.uuid(), tagId: z.uuid() });

export const viewInput = z.object({
  name: lineInput("the name", 60).min(1, "Give the view a name."),
  filter: candidateFilter,
});
export const viewIdInput = z.object({ viewId: z.uuid() });

export const candidateIdInput = z.object({ candidateId: z.uuid() });
export const fileIdInput = z.object({ fileId: z.uuid() });

export const timeZoneChange = z.object({ timeZone: timeZoneInput });
export const languageChange = z.object({ locale: languageInput });

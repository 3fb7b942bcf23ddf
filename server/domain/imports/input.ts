import { z } from "zod";
import { lineInput } from "../organisations/input";
import { FIELD_WORDS } from "./words";

export type Field = keyof typeof FIELD_WORDS;
export const FIELDS = Object.keys(FIELD_WORDS) as [Field, ...Field[]];

/** So many people can be imported at once. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 200;

const cell = z.string().max(200);

/** A table that was uploaded: the ticket of its file, and its first rows as they were read. */
export const receiveInput = z.object({
  file: z.string().max(4_000),
  encoding: z.string().max(20),
  headings: z.array(cell).min(1).max(MOST_COLUMNS),
  sample: z.array(z.array(cell).max(MOST_COLUMNS)).max(5),
});
export type ReceiveInput = z.output<typeof receiveInput>;

const column = z.int().min(0).max(MOST_COLUMNS).nullable().default(null);
const chosen = z.union([z.literal("").transform(() => null), z.uuid()]).default(null);

/** Which column holds what, and where these people go. */
export const checkInput = z
  .object({
    importId: z.uuid(),
    mapping: z.record(z.enum(FIELDS), column).transform((columns) => onlyChosen(columns)),
    /** Of those whose source stands in no column. */
    commonSource: lineInput("the source", 80).min(1, "Say where these people came from."),
    jobId: chosen,
    stageId: chosen,
  })
  .superRefine(({ mapping, jobId, stageId }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (mapping.email === undefined) refuse("email", "Choose the column with the e-mail addresses.");
    if (mapping.name === undefined && (mapping.firstName === undefined || mapping.lastName === undefined))
      refuse("name", "Choose the column with the full names, or one for first and one for last names.");
    if (jobId && !stageId) refuse("stageId", "Choose the stage they enter.");
  });
export type CheckInput = z.output<typeof checkInput>;

export const importIdInput = z.object({ importId: z.uuid() });

/** Rows that did not come in, below a row of the file. */
export const leftOutInput = importIdInput.extend({ after: z.int().min(0).default(0) });

const onlyChosen = (columns: Partial<Record<Field, number | null>>) =>
  Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== null)) as Partial<
    Record<Field, number>
  >;

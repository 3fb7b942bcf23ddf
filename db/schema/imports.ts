import { index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, oneOf, tenantTable, word } from "../columns";
import { jobs } from "./jobs";
import { members } from "./organisations";

export const IMPORT_STATES = [
  "uploaded",
  "checking",
  "checked",
  "running",
  "done",
  "undoing",
  "undone",
  "discarded",
] as const;

/** A table of people that a member brought, and how far it has come. Its counts begin anew with each step. */
export const imports = tenantTable(
  "imports",
  {
    name: text("name").notNull(),
    /** Empty once the file is forgotten. */
    storageKey: text("storage_key").notNull(),
    encoding: text("encoding").notNull(),
    headings: jsonb("headings").$type<string[]>().notNull(),
    /** The first rows, to choose columns by; emptied with the file. */
    sample: jsonb("sample").$type<string[][]>().notNull(),
    state: word("state", IMPORT_STATES).notNull().default("uploaded"),
    /** Which column holds what, counted from 0; null until somebody has said so. */
    mapping: jsonb("mapping").$type<Record<string, number>>(),
    source: text("source").notNull().default(""),
    jobId: uuid("job_id"),
    /** A stage of that job. One that is removed meanwhile counts as its first. */
    stageId: uuid("stage_id"),
    rowsTotal: integer("rows_total").notNull().default(0),
    rowsDone: integer("rows_done").notNull().default(0),
    addedCount: integer("added_count").notNull().default(0),
    knownCount: integer("known_count").notNull().default(0),
    brokenCount: integer("broken_count").notNull().default(0),
    /** When the worker last came on: one that died is followed by another. */
    progressedAt: at("progressed_at").notNull(),
    uploadedBy: uuid("uploaded_by").notNull(),
    uploadedAt: at("uploaded_at").notNull(),
    startedBy: uuid("started_by"),
    finishedAt: at("finished_at"),
    undoneBy: uuid("undone_by"),
    undoneAt: at("undone_at"),
  },
  (t) => [
    oneOf("imports_state", t.state, IMPORT_STATES),
    belongsTo("imports_job", t, t.jobId, jobs),
    belongsTo("imports_uploader", t, t.uploadedBy, members),
    index("imports_newest").on(t.organisationId, t.uploadedAt, t.id),
  ],
);

export const IMPORT_FATES = ["added", "known", "broken", "removed", "kept"] as const;

/** What became of a row of the table: its number as a spreadsheet shows it, and why. */
export const importRows = tenantTable(
  "import_rows",
  {
    importId: uuid("import_id").notNull(),
    rowNumber: integer("row_number").notNull(),
    fate: word("fate", IMPORT_FATES).notNull(),
    reason: text("reason").notNull().default(""),
    /** What stood in a row that did not come in, until the file is forgotten. */
    cells: jsonb("cells").$type<readonly string[]>(),
    /** Whom it added, while they are there. */
    addedId: uuid("added_id"),
  },
  (t) => [
    oneOf("import_rows_fate", t.fate, IMPORT_FATES),
    belongsTo("import_rows_import", t, t.importId, imports),
    uniqueIndex("import_rows_once").on(t.organisationId, t.importId, t.rowNumber),
    index("import_rows_fate").on(t.organisationId, t.importId, t.fate, t.rowNumber),
  ],
);

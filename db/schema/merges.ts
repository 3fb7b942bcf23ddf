import { sql } from "drizzle-orm";
import { index, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, tenantTable } from "../columns";
import { candidates } from "./candidates";

/** Values of a candidate that a merge may take from the other person. */
export interface TakenValues {
  name?: string;
  phone?: string;
  location?: string;
  timeZone?: string | null;
  locale?: string | null;
}

/** Two candidates who turned out to be one person, and what became of the kept one's own values. */
export const candidateMerges = tenantTable(
  "candidate_merges",
  {
    keptId: uuid("kept_id").notNull(),
    mergedId: uuid("merged_id").notNull(),
    mergedBy: uuid("merged_by").notNull(),
    mergedAt: at("merged_at").notNull(),
    before: jsonb("before").$type<TakenValues>().notNull(),
    after: jsonb("after").$type<TakenValues>().notNull(),
    undoneBy: uuid("undone_by"),
    undoneAt: at("undone_at"),
  },
  (t) => [
    belongsTo("candidate_merges_kept", t, t.keptId, candidates),
    belongsTo("candidate_merges_merged", t, t.mergedId, candidates),
    uniqueIndex("candidate_merges_standing").on(t.organisationId, t.mergedId).where(sql`undone_at is null`),
    index("candidate_merges_kept").on(t.organisationId, t.keptId, t.mergedAt),
  ],
);

/** What a merge moved: what hangs on such a row, as answers and messages on an application, goes where it goes. */
export const candidateMergeRows = tenantTable(
  "candidate_merge_rows",
  {
    mergeId: uuid("merge_id").notNull(),
    tableName: text("table_name").notNull(),
    rowId: uuid("row_id").notNull(),
  },
  (t) => [
    belongsTo("candidate_merge_rows_merge", t, t.mergeId, candidateMerges),
    index("candidate_merge_rows_merge").on(t.organisationId, t.mergeId),
  ],
);

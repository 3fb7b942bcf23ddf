import { sql } from "drizzle-orm";
import { index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, blindToPerson, currentMember, on, tenantTable } from "../columns";
import { candidates } from "./candidates";
import { members } from "./organisations";

/** Somebody worth asking again: why, until when, and who says so. As blind as notes. A candidate never reads it. */
export const poolEntries = tenantTable(
  "pool_entries",
  {
    candidateId: uuid("candidate_id").notNull(),
    why: text("why").notNull(),
    untilOn: on("until_on").notNull(),
    addedBy: uuid("added_by").notNull(),
    addedAt: at("added_at").notNull(),
    leftBy: uuid("left_by"),
    leftAt: at("left_at"),
  },
  (t) => [
    belongsTo("pool_entries_candidate", t, t.candidateId, candidates),
    belongsTo("pool_entries_adder", t, t.addedBy, members),
    uniqueIndex("pool_entries_standing").on(t.organisationId, t.candidateId).where(sql`left_at is null`),
    index("pool_entries_until").on(t.organisationId, t.untilOn, t.id).where(sql`left_at is null`),
  ],
  { hidden: sql`added_by <> ${currentMember} and ${blindToPerson("pool_entries")}` },
);

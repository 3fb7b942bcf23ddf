import { sql } from "drizzle-orm";
import { check, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, on, oneOf, own, tenantTable, word } from "../columns";
import { engagements } from "./engagements";
import { members } from "./organisations";

/** A day, or a part of one, that the consultant worked; the sponsor approves it, and then it is due. */
export const loggedDays = tenantTable(
  "logged_days",
  {
    engagementId: uuid("engagement_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    workedOn: on("worked_on").notNull(),
    dayQuarters: integer("day_quarters").notNull(),
    note: text("note").notNull().default(""),
    loggedAt: at("logged_at").notNull(),
    approvedAt: at("approved_at"),
    approvedBy: uuid("approved_by"),
  },
  (t) => [
    check("logged_days_quarters", sql`${t.dayQuarters} between 1 and 4`),
    belongsTo("logged_days_engagement", t, t.engagementId, engagements),
    uniqueIndex("logged_days_once").on(t.organisationId, t.engagementId, t.workedOn),
  ],
  { candidateReads: own, candidateAdds: own },
);

const CHANGE_KINDS = ["extended", "ended"] as const;

/** An engagement was extended, or ended before its last day: by whom, and why. */
export const engagementChanges = tenantTable(
  "engagement_changes",
  {
    engagementId: uuid("engagement_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    kind: word("kind", CHANGE_KINDS).notNull(),
    endedOn: on("ended_on").notNull(),
    endsOn: on("ends_on").notNull(),
    addedQuarters: integer("added_quarters").notNull().default(0),
    reason: text("reason").notNull(),
    changedBy: uuid("changed_by").notNull(),
    changedAt: at("changed_at").notNull(),
  },
  (t) => [
    oneOf("engagement_changes_kind", t.kind, CHANGE_KINDS),
    belongsTo("engagement_changes_engagement", t, t.engagementId, engagements),
    belongsTo("engagement_changes_member", t, t.changedBy, members),
    index("engagement_changes_engagement").on(t.organisationId, t.engagementId, t.changedAt),
  ],
  { candidateReads: own },
);

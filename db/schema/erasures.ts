import { sql } from "drizzle-orm";
import { uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, on, oneOf, own, tenantTable, word } from "../columns";
import { candidates } from "./candidates";
import { members } from "./organisations";

export const ERASURE_REASONS = ["asked", "member", "retention"] as const;

/** That somebody was erased: when, at whose wish, and never who they were. */
export const erasures = tenantTable(
  "erasures",
  {
    candidateId: uuid("candidate_id").notNull(),
    reason: word("reason", ERASURE_REASONS).notNull(),
    /** The member who had them erased; null when they asked themself, or their time was up. */
    askedBy: uuid("asked_by"),
    askedAt: at("asked_at").notNull(),
    finishedAt: at("finished_at"),
  },
  (t) => [
    oneOf("erasures_reason", t.reason, ERASURE_REASONS),
    belongsTo("erasures_candidate", t, t.candidateId, candidates),
    belongsTo("erasures_asked_by", t, t.askedBy, members),
    uniqueIndex("erasures_once").on(t.organisationId, t.candidateId),
  ],
  { candidateReads: own, candidateAdds: own },
);

/** That a candidate was told on which day they will be erased, and whether they would rather be kept. */
export const retentionNotices = tenantTable(
  "retention_notices",
  {
    candidateId: uuid("candidate_id").notNull(),
    noticedAt: at("noticed_at").notNull(),
    erasesOn: on("erases_on").notNull(),
    keptAt: at("kept_at"),
  },
  (t) => [
    belongsTo("retention_notices_candidate", t, t.candidateId, candidates),
    uniqueIndex("retention_notices_standing").on(t.organisationId, t.candidateId).where(sql`kept_at is null`),
  ],
  { candidateReads: own, candidateAdds: own },
);

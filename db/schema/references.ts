import { sql } from "drizzle-orm";
import { index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, currentCandidate, tenantTable } from "../columns";
import { applications } from "./applications";
import { files } from "./candidates";
import { engagements } from "./engagements";
import { members } from "./organisations";

const issuedToMe = sql`candidate_id = ${currentCandidate} and issued_at is not null`;

/** What a sponsor says of a consultant's work, for them to keep: written, checked by another, issued as a sealed PDF. */
export const engagementReferences = tenantTable(
  "engagement_references",
  {
    engagementId: uuid("engagement_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    body: text("body").notNull(),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: at("written_at").notNull(),
    checkedBy: uuid("checked_by"),
    checkedAt: at("checked_at"),
    fileId: uuid("file_id"),
    sha256: text("sha256"),
    issuedAt: at("issued_at"),
  },
  (t) => [
    belongsTo("engagement_references_engagement", t, t.engagementId, engagements),
    belongsTo("engagement_references_application", t, t.applicationId, applications),
    belongsTo("engagement_references_written_by", t, t.writtenBy, members),
    belongsTo("engagement_references_checked_by", t, t.checkedBy, members),
    belongsTo("engagement_references_file", t, t.fileId, files),
    index("engagement_references_sha256").on(t.sha256),
    uniqueIndex("engagement_references_once").on(t.organisationId, t.engagementId),
  ],
  { candidateReads: issuedToMe },
);

import { sql } from "drizzle-orm";
import { index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { anything, at, belongsTo, blind, bytes, currentMember, oneOf, tenantTable, word } from "../columns";

export const ACTORS = ["member", "candidate", "visitor", "system"] as const;

// Entries about a scorecard, and about what grows out of scorecards, are as blind as these themselves.
const aboutScores = sql`application_id is not null and subject_type in ('scorecard', 'debrief', 'decision', 'outcome', 'note', 'finalist') and member_id is distinct from ${currentMember} and ${blind}`;

/** Who did what, when. Append-only: nobody is granted update or delete. */
export const auditEntries = tenantTable(
  "audit_entries",
  {
    at: at("at").notNull(),
    actor: word("actor", ACTORS).notNull(),
    memberId: uuid("member_id"),
    candidateId: uuid("candidate_id"),
    verb: text("verb").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: uuid("subject_id").notNull(),
    applicationId: uuid("application_id"),
    /** SHA-256 over the salted values beside it, so that the chain stays whole when they are erased. */
    digest: bytes("digest").notNull(),
  },
  (t) => [
    oneOf("audit_entries_actor", t.actor, ACTORS),
    index("audit_entries_at").on(t.organisationId, t.at),
    index("audit_entries_application").on(t.organisationId, t.applicationId, t.at),
    index("audit_entries_kind").on(t.organisationId, t.subjectType, t.at),
    index("audit_entries_subject").on(t.organisationId, t.subjectId),
  ],
  { candidateAdds: anything, visitorAdds: anything, hidden: aboutScores },
);

/** Before and after, in words and figures. Erasure may empty it; the entry stays. */
export const auditValues = tenantTable(
  "audit_values",
  {
    entryId: uuid("entry_id").notNull(),
    salt: bytes("salt"),
    before: jsonb("before"),
    after: jsonb("after"),
  },
  (t) => [
    belongsTo("audit_values_entry", t, t.entryId, auditEntries),
    uniqueIndex("audit_values_entry").on(t.organisationId, t.entryId),
  ],
  {
    candidateAdds: anything,
    visitorAdds: anything,
    hidden: sql`not exists (select 1 from audit_entries e where e.organisation_id = audit_values.organisation_id and e.id = audit_values.entry_id)`,
  },
);

/** The hash chain, closed in batches by a worker: writing it in the request would make a tenant wait for itself. */
export const auditSeals = tenantTable(
  "audit_seals",
  {
    sequence: integer("sequence").notNull(),
    previousHash: bytes("previous_hash"),
    hash: bytes("hash").notNull(),
    entryCount: integer("entry_count").notNull(),
    /** Where the next batch begins. */
    lastEntryId: uuid("last_entry_id").notNull(),
    sealedAt: at("sealed_at").notNull(),
  },
  (t) => [uniqueIndex("audit_seals_sequence").on(t.organisationId, t.sequence)],
);

export const auditSealedEntries = tenantTable(
  "audit_sealed_entries",
  {
    sealId: uuid("seal_id").notNull(),
    entryId: uuid("entry_id").notNull(),
    position: integer("position").notNull(),
  },
  (t) => [
    belongsTo("audit_sealed_entries_seal", t, t.sealId, auditSeals),
    belongsTo("audit_sealed_entries_entry", t, t.entryId, auditEntries),
    uniqueIndex("audit_sealed_entries_entry").on(t.organisationId, t.entryId),
  ],
);

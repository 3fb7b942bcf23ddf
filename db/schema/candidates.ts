import { sql } from "drizzle-orm";
import { bigint, index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { anything, at, belongsTo, currentCandidate, oneOf, own, tenantTable, word } from "../columns";

export const FILE_KINDS = ["cv", "answer", "delivery", "contract"] as const;
export const TEXT_STATES = ["waiting", "read", "unreadable"] as const;

/** One person, across all the jobs of an organisation. */
export const candidates = tenantTable(
  "candidates",
  {
    name: text("name").notNull(),
    /** The name as it is searched: small letters without accents, words apart by one space. */
    nameNorm: text("name_norm").notNull().default(""),
    /** As the person wrote it; `emailNorm` is what is compared. */
    email: text("email").notNull(),
    emailNorm: text("email_norm").notNull(),
    phone: text("phone").notNull().default(""),
    location: text("location").notNull().default(""),
    timeZone: text("time_zone"),
    /** The language they would rather read, once they have said so. */
    locale: text("locale"),
    createdAt: at("created_at").notNull(),
  },
  (t) => [
    uniqueIndex("candidates_email").on(t.organisationId, t.emailNorm),
    index("candidates_newest").on(t.organisationId, t.createdAt, t.id),
    // For the search, which looks past the policies: words that begin like this, addresses that do.
    index("candidates_words").using("gin", t.organisationId, sql`to_tsvector('simple', name_norm)`),
    index("candidates_address").on(t.organisationId, sql`email_norm collate "C"`),
  ],
  {
    candidateReads: sql`id = ${currentCandidate}`,
    candidateAdds: sql`id = ${currentCandidate}`,
    visitorAdds: anything,
  },
);

/** A stored file. The bytes lie in storage under `storageKey`, which never leaves the server. */
export const files = tenantTable(
  "files",
  {
    candidateId: uuid("candidate_id").notNull(),
    applicationId: uuid("application_id"),
    kind: word("kind", FILE_KINDS).notNull(),
    name: text("name").notNull(),
    contentType: text("content_type").notNull(),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    sha256: text("sha256").notNull(),
    storageKey: text("storage_key").notNull(),
    /** What a worker read out of a CV, for search and for reading beside the application. */
    text: text("text"),
    textState: word("text_state", TEXT_STATES).notNull().default("waiting"),
    createdAt: at("created_at").notNull(),
  },
  (t) => [
    oneOf("files_kind", t.kind, FILE_KINDS),
    oneOf("files_text_state", t.textState, TEXT_STATES),
    belongsTo("files_candidate", t, t.candidateId, candidates),
    // One stored file is one row: what was kept from a form that failed cannot be handed in twice.
    uniqueIndex("files_storage_key").on(t.organisationId, t.storageKey),
    index("files_candidate").on(t.organisationId, t.candidateId, t.createdAt),
    index("files_application").on(t.organisationId, t.applicationId),
    index("files_words")
      .using("gin", t.organisationId, sql`to_tsvector('simple', text)`)
      .where(sql`kind = 'cv'`),
  ],
  { candidateReads: own, candidateAdds: own, visitorAdds: anything },
);

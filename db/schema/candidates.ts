import { sql } from "drizzle-orm";
import { bigint, customType, foreignKey, index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { anything, at, belongsTo, currentCandidate, oneOf, own, tenantTable, word } from "../columns";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const FILE_KINDS = ["cv", "answer", "delivery", "contract", "reference"] as const;
export const TEXT_STATES = ["waiting", "read", "unreadable"] as const;

/** A candidate reads and adds the rows whose id is their own; a visitor adds one by applying. */
const themself = {
  candidateReads: sql`id = ${currentCandidate}`,
  candidateAdds: sql`id = ${currentCandidate}`,
  visitorAdds: anything,
};

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
    /** The last nine digits of a phone number that has at least seven, however it was written. */
    phoneNorm: text("phone_norm").generatedAlwaysAs(
      sql`case when length(regexp_replace(phone, '[^0-9]', '', 'g')) >= 7 then right(regexp_replace(phone, '[^0-9]', '', 'g'), 9) else '' end`,
    ),
    location: text("location").notNull().default(""),
    timeZone: text("time_zone"),
    /** The language they would rather read, once they have said so. */
    locale: text("locale"),
    /** Where somebody who was added by hand came from, and who of the organisation referred them. */
    source: text("source").notNull().default(""),
    referredById: uuid("referred_by_id"),
    /** Whom this person turned out to be. Their rows are that one's; their address still opens the door. */
    mergedIntoId: uuid("merged_into_id"),
    createdAt: at("created_at").notNull(),
    /** Since when nothing in this row tells who it was. */
    erasedAt: at("erased_at"),
  },
  (t) => [
    foreignKey({
      name: "candidates_merged_into_fk",
      columns: [t.organisationId, t.mergedIntoId],
      foreignColumns: [t.organisationId, t.id],
    }),
    index("candidates_merged_into")
      .on(t.organisationId, t.mergedIntoId)
      .where(sql`merged_into_id is not null`),
    index("candidates_phone").on(t.organisationId, t.phoneNorm).where(sql`phone_norm <> ''`),
    uniqueIndex("candidates_email").on(t.organisationId, t.emailNorm),
    index("candidates_newest").on(t.organisationId, t.createdAt, t.id),
  ],
  themself,
);

/**
 * What a search finds a candidate by, in one document: the words of their name, their address and phone, those of their
 * CVs, tags and answers, and of notes about them. Written by triggers, so that nothing can forget it, and read by the
 * search alone: a member may be blind to a note. Narrow, and found by blocks of time too, so that the newest of many are
 * found without reading the others.
 */
export const candidateWords = tenantTable(
  "candidate_words",
  {
    createdAt: at("created_at").notNull(),
    words: tsvector("words").notNull(),
  },
  (t) => [
    belongsTo("candidate_words_candidate", t, t.id, candidates),
    index("candidate_words_newest").on(t.organisationId, t.createdAt, t.id),
    // Written at once: what waits in a list to be written would be read whole by each step of each search.
    index("candidate_words_words")
      .using("gin", t.organisationId, sql`search_blocks(${t.createdAt})`, t.words)
      .with({ fastupdate: false }),
  ],
  { ...themself, hidden: sql`true` },
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
  ],
  { candidateReads: own, candidateAdds: own, visitorAdds: anything },
);

import { jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, tenantTable } from "../columns";
import { candidates } from "./candidates";
import { members } from "./organisations";

/** A word that an organisation sorts its candidates by. */
export const tags = tenantTable(
  "tags",
  {
    name: text("name").notNull(),
    nameNorm: text("name_norm").notNull(),
    createdAt: at("created_at").notNull(),
  },
  (t) => [uniqueIndex("tags_name").on(t.organisationId, t.nameNorm)],
);

/** Who has which tag. A candidate never reads their own. */
export const candidateTags = tenantTable(
  "candidate_tags",
  {
    candidateId: uuid("candidate_id").notNull(),
    tagId: uuid("tag_id").notNull(),
    taggedBy: uuid("tagged_by"),
    taggedAt: at("tagged_at").notNull(),
  },
  (t) => [
    belongsTo("candidate_tags_candidate", t, t.candidateId, candidates),
    belongsTo("candidate_tags_tag", t, t.tagId, tags),
    uniqueIndex("candidate_tags_once").on(t.organisationId, t.candidateId, t.tagId),
  ],
);

/** A member's own view of the list: what they filter it by, under a name. */
export const candidateViews = tenantTable(
  "candidate_views",
  {
    memberId: uuid("member_id").notNull(),
    name: text("name").notNull(),
    filter: jsonb("filter").$type<Record<string, string>>().notNull(),
    savedAt: at("saved_at").notNull(),
  },
  (t) => [
    belongsTo("candidate_views_member", t, t.memberId, members),
    uniqueIndex("candidate_views_name").on(t.organisationId, t.memberId, t.name),
  ],
);

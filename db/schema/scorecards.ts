import { sql } from "drizzle-orm";
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { at, belongsTo, currentMember, oneOf, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { panels } from "./interviews";
import { members } from "./organisations";

export const RATINGS = ["definitely_not", "no", "mixed", "yes", "strong_yes"] as const;
export const OVERALLS = ["definitely_not", "no", "yes", "strong_yes", "no_decision"] as const;

/** One panelist's scores for one panel: a draft until submitted, and nobody else's business until then. */
export const scorecards = tenantTable(
  "scorecards",
  {
    panelId: uuid("panel_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    memberId: uuid("member_id").notNull(),
    overall: word("overall", OVERALLS),
    summary: text("summary").notNull().default(""),
    /** Counts saved drafts, so that two tabs never overwrite each other in silence. */
    revision: integer("revision").notNull().default(0),
    startedAt: at("started_at").notNull(),
    submittedAt: at("submitted_at"),
    submittedBy: uuid("submitted_by"),
    /** "I wasn't there." What was drafted is gone then. */
    dismissedAt: at("dismissed_at"),
    /** Came after the debrief was opened: shown, marked, not counted. */
    late: boolean("late").notNull().default(false),
  },
  (t) => [
    oneOf("scorecards_overall", t.overall, OVERALLS),
    belongsTo("scorecards_panel", t, t.panelId, panels),
    belongsTo("scorecards_application", t, t.applicationId, applications),
    belongsTo("scorecards_member", t, t.memberId, members),
    uniqueIndex("scorecards_once").on(t.organisationId, t.panelId, t.memberId),
    index("scorecards_application").on(t.organisationId, t.applicationId),
  ],
  {
    hidden: sql`member_id <> ${currentMember} and ((submitted_at is null and dismissed_at is null) or blind_to(application_id))`,
  },
);

export const ratings = tenantTable(
  "ratings",
  {
    scorecardId: uuid("scorecard_id").notNull(),
    /** A competency of the panel's kit. */
    competencyId: uuid("competency_id").notNull(),
    rating: word("rating", RATINGS),
    evidence: text("evidence").notNull().default(""),
    notAssessedReason: text("not_assessed_reason").notNull().default(""),
  },
  (t) => [
    oneOf("ratings_rating", t.rating, RATINGS),
    belongsTo("ratings_scorecard", t, t.scorecardId, scorecards),
    uniqueIndex("ratings_once").on(t.organisationId, t.scorecardId, t.competencyId),
  ],
  // The sub-select runs under the scorecards' own policies, so a rating is exactly as visible as its scorecard.
  {
    hidden: sql`not exists (select 1 from scorecards s where s.organisation_id = ratings.organisation_id and s.id = ratings.scorecard_id)`,
  },
);

/** The panel's meeting about one application. Opening it computes and seals the mechanical score. */
export const debriefs = tenantTable(
  "debriefs",
  {
    applicationId: uuid("application_id").notNull(),
    openedBy: uuid("opened_by").notNull(),
    openedAt: at("opened_at").notNull(),
    /** 0 to 100; null when nobody rated anything. */
    sealedScore: doublePrecision("sealed_score"),
    /** The scorecards, weights and ratings that made the score. */
    sealedInputs: jsonb("sealed_inputs").$type<unknown>().notNull(),
    /** Members who had not submitted when it was opened. */
    missing: jsonb("missing").$type<string[]>().notNull(),
    closedAt: at("closed_at"),
    closedBy: uuid("closed_by"),
  },
  (t) => [
    belongsTo("debriefs_application", t, t.applicationId, applications),
    belongsTo("debriefs_opened_by", t, t.openedBy, members),
    uniqueIndex("debriefs_once").on(t.organisationId, t.applicationId),
  ],
  { hidden: sql`blind_to(application_id)` },
);

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
import { at, belongsTo, blind, currentMember, on, oneOf, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { panels } from "./interviews";
import { jobs } from "./jobs";
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
    /** Another than the panelist, if it was handed in on their behalf. */
    submittedBy: uuid("submitted_by"),
    /** Came after the debrief was opened: shown, marked, not counted. */
    late: boolean("late").notNull().default(false),
    /** Rises with every change after submission; what stood there before is among the versions. */
    version: integer("version").notNull().default(1),
    amendedAt: at("amended_at"),
    amendmentReason: text("amendment_reason").notNull().default(""),
    /** Amended when its author could read the others, or after the seal: shown, while an earlier version counts. */
    informed: boolean("informed").notNull().default(false),
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
    hidden: sql`member_id <> ${currentMember} and (submitted_at is null or ${blind})`,
  },
);

/** What a scorecard said before it was amended. */
export const scorecardVersions = tenantTable(
  "scorecard_versions",
  {
    scorecardId: uuid("scorecard_id").notNull(),
    version: integer("version").notNull(),
    overall: word("overall", OVERALLS),
    summary: text("summary").notNull().default(""),
    ratings: jsonb("ratings").$type<VersionRating[]>().notNull(),
    /** Why it replaced the one before it; empty for the first. */
    reason: text("reason").notNull().default(""),
    informed: boolean("informed").notNull().default(false),
    writtenAt: at("written_at").notNull(),
    writtenBy: uuid("written_by").notNull(),
  },
  (t) => [
    oneOf("scorecard_versions_overall", t.overall, OVERALLS),
    belongsTo("scorecard_versions_scorecard", t, t.scorecardId, scorecards),
    uniqueIndex("scorecard_versions_once").on(t.organisationId, t.scorecardId, t.version),
  ],
  // As visible as its scorecard: the sub-select runs under the scorecards' own policies.
  {
    hidden: sql`not exists (select 1 from scorecards s where s.organisation_id = scorecard_versions.organisation_id and s.id = scorecard_versions.scorecard_id)`,
  },
);

/** What a version says of one competency. */
export interface VersionRating {
  competencyId: string;
  rating: (typeof RATINGS)[number] | null;
  evidence: string;
  notAssessedReason: string;
}

/**
 * "I wasn't there." Nobody asks for this scorecard any more; whoever said so stays blind until the debrief is opened,
 * so that it can be taken back until then.
 */
export const dismissals = tenantTable(
  "dismissals",
  {
    panelId: uuid("panel_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    memberId: uuid("member_id").notNull(),
    dismissedAt: at("dismissed_at").notNull(),
    /** Who sat there instead, if the seat was handed on. */
    replacedBy: uuid("replaced_by"),
  },
  (t) => [
    belongsTo("dismissals_panel", t, t.panelId, panels),
    belongsTo("dismissals_application", t, t.applicationId, applications),
    belongsTo("dismissals_member", t, t.memberId, members),
    belongsTo("dismissals_replaced_by", t, t.replacedBy, members),
    uniqueIndex("dismissals_once").on(t.organisationId, t.panelId, t.memberId),
    index("dismissals_application").on(t.organisationId, t.applicationId),
    index("dismissals_member").on(t.organisationId, t.memberId),
  ],
  { hidden: sql`member_id <> ${currentMember} and ${blind}` },
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
  { hidden: blind },
);

/** What was said when the panel talked, for those who look back. */
export const debriefNotes = tenantTable(
  "debrief_notes",
  {
    applicationId: uuid("application_id").notNull(),
    debriefId: uuid("debrief_id").notNull(),
    memberId: uuid("member_id").notNull(),
    body: text("body").notNull(),
    writtenAt: at("written_at").notNull(),
  },
  (t) => [
    belongsTo("debrief_notes_application", t, t.applicationId, applications),
    belongsTo("debrief_notes_debrief", t, t.debriefId, debriefs),
    belongsTo("debrief_notes_member", t, t.memberId, members),
    index("debrief_notes_debrief").on(t.organisationId, t.debriefId, t.writtenAt),
  ],
  { hidden: blind },
);

/** The finalists of a job: whom somebody who decides wants to see beside the others. */
export const finalists = tenantTable(
  "finalists",
  {
    applicationId: uuid("application_id").notNull(),
    jobId: uuid("job_id").notNull(),
    chosenBy: uuid("chosen_by").notNull(),
    chosenAt: at("chosen_at").notNull(),
  },
  (t) => [
    belongsTo("finalists_application", t, t.applicationId, applications),
    belongsTo("finalists_job", t, t.jobId, jobs),
    belongsTo("finalists_chosen_by", t, t.chosenBy, members),
    uniqueIndex("finalists_once").on(t.organisationId, t.applicationId),
    index("finalists_job").on(t.organisationId, t.jobId),
  ],
  // Who is chosen grows out of what was scored.
  { hidden: blind },
);

/**
 * The panels that were held and of which somebody still owes a scorecard, as long as there is a debrief to come. The
 * database keeps it (`renew_awaited`), without foreign keys: written at the very end of a transaction, it must not wait
 * for whoever holds a panel, and nothing deletes one.
 */
export const awaitedScorecards = tenantTable(
  "awaited_scorecards",
  {
    panelId: uuid("panel_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    startsAt: at("starts_at").notNull(),
    endsAt: at("ends_at").notNull(),
    /** How many owe one. */
    seats: integer("seats").notNull(),
  },
  (t) => [
    uniqueIndex("awaited_scorecards_once").on(t.organisationId, t.panelId),
    index("awaited_scorecards_application").on(t.organisationId, t.applicationId),
    index("awaited_scorecards_newest").on(t.organisationId, t.startsAt, t.panelId),
  ],
  { hidden: blind },
);

/**
 * Of each application that was given a panel: whether its debrief waits for somebody, to be opened, for everybody
 * required has scored, or to end in a decision. The database keeps it (`renew_awaited`).
 */
export const awaitedDebriefs = tenantTable(
  "awaited_debriefs",
  {
    applicationId: uuid("application_id").notNull(),
    /** The application's own. */
    promisedOn: on("promised_on").notNull(),
    isDue: boolean("is_due").notNull().default(false),
  },
  (t) => [
    uniqueIndex("awaited_debriefs_once").on(t.organisationId, t.applicationId),
    index("awaited_debriefs_due").on(t.organisationId, t.promisedOn, t.applicationId).where(sql`is_due`),
  ],
  { hidden: blind },
);

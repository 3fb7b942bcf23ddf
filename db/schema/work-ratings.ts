import { text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, blind, oneOf, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { engagements } from "./engagements";
import { panels } from "./interviews";
import { members } from "./organisations";
import { RATINGS } from "./scorecards";

/** The sponsor's rating of the work on a competency that a panel scored, with the words of its anchor then. */
export const workRatings = tenantTable(
  "work_ratings",
  {
    engagementId: uuid("engagement_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    panelId: uuid("panel_id").notNull(),
    /** Of the panel's kit. */
    competencyId: uuid("competency_id").notNull(),
    competency: text("competency").notNull(),
    rating: word("rating", RATINGS).notNull(),
    anchor: text("anchor").notNull().default(""),
    evidence: text("evidence").notNull().default(""),
    ratedBy: uuid("rated_by").notNull(),
    ratedAt: at("rated_at").notNull(),
  },
  (t) => [
    oneOf("work_ratings_rating", t.rating, RATINGS),
    belongsTo("work_ratings_engagement", t, t.engagementId, engagements),
    belongsTo("work_ratings_application", t, t.applicationId, applications),
    belongsTo("work_ratings_panel", t, t.panelId, panels),
    belongsTo("work_ratings_member", t, t.ratedBy, members),
    uniqueIndex("work_ratings_once").on(t.organisationId, t.engagementId, t.panelId, t.competencyId),
  ],
  { hidden: blind },
);

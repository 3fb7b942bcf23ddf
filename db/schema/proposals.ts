import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, oneOf, own, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { panels } from "./interviews";
import { members } from "./organisations";
import { plans } from "./plans";

export const PROPOSAL_STATES = ["open", "chosen", "declined", "withdrawn"] as const;

/** Several times of which a candidate chooses one: for a new panel, or for one that is to be moved. */
export const proposals = tenantTable(
  "proposals",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    planId: uuid("plan_id"),
    /** The panel that was scheduled by a choice, or that a choice will move. */
    panelId: uuid("panel_id"),
    timeZone: text("time_zone").notNull(),
    durationMinutes: integer("duration_minutes").notNull(),
    place: text("place").notNull().default(""),
    link: text("link").notNull().default(""),
    /** Who shall sit, who stands in when one of these is not free by then, and who comes if they can. */
    panelistIds: jsonb("panelist_ids").$type<string[]>().notNull(),
    alternateIds: jsonb("alternate_ids").$type<string[]>().notNull(),
    optionalIds: jsonb("optional_ids").$type<string[]>().notNull(),
    state: word("state", PROPOSAL_STATES).notNull().default("open"),
    proposedBy: uuid("proposed_by").notNull(),
    proposedAt: at("proposed_at").notNull(),
    /** Until when the candidate may choose, and choose again. */
    expiresAt: at("expires_at").notNull(),
    answeredAt: at("answered_at"),
  },
  (t) => [
    oneOf("proposals_state", t.state, PROPOSAL_STATES),
    belongsTo("proposals_application", t, t.applicationId, applications),
    belongsTo("proposals_plan", t, t.planId, plans),
    belongsTo("proposals_panel", t, t.panelId, panels),
    belongsTo("proposals_proposed_by", t, t.proposedBy, members),
    index("proposals_application").on(t.organisationId, t.applicationId, t.proposedAt),
    index("proposals_panel").on(t.organisationId, t.panelId).where(sql`panel_id is not null`),
    check("proposals_of_something", sql`plan_id is not null or panel_id is not null`),
  ],
  { candidateReads: own },
);

export const proposedTimes = tenantTable(
  "proposed_times",
  {
    proposalId: uuid("proposal_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    startsAt: at("starts_at").notNull(),
    endsAt: at("ends_at").notNull(),
    chosenAt: at("chosen_at"),
  },
  (t) => [
    belongsTo("proposed_times_proposal", t, t.proposalId, proposals),
    uniqueIndex("proposed_times_once").on(t.organisationId, t.proposalId, t.startsAt),
    check("proposed_times_end_after_start", sql`ends_at > starts_at`),
  ],
  { candidateReads: own },
);

/** A candidate for whom no time fits. Their words stand in the conversation. */
export const timeRequests = tenantTable(
  "time_requests",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    panelId: uuid("panel_id"),
    proposalId: uuid("proposal_id"),
    askedAt: at("asked_at").notNull(),
    /** When times were proposed anew, or the panel was moved or cancelled. */
    answeredAt: at("answered_at"),
  },
  (t) => [
    belongsTo("time_requests_application", t, t.applicationId, applications),
    belongsTo("time_requests_panel", t, t.panelId, panels),
    belongsTo("time_requests_proposal", t, t.proposalId, proposals),
    uniqueIndex("time_requests_open").on(t.organisationId, t.applicationId).where(sql`answered_at is null`),
  ],
  { candidateReads: own },
);

import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, currentCandidate, currentMember, oneOf, own, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { members } from "./organisations";
import { plans } from "./plans";

export const PANEL_STATES = ["scheduled", "cancelled"] as const;

/** A panel's own copy of its plan: a plan that changes later never alters it. */
export interface Kit {
  briefing: string;
  competencies: {
    id: string;
    name: string;
    description: string;
    weight: number;
    required: boolean;
    anchors: string[];
  }[];
  questions: { id: string; competencyId: string | null; prompt: string; guidance: string }[];
}

/** One scheduled interview. */
export const panels = tenantTable(
  "panels",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    planId: uuid("plan_id"),
    name: text("name").notNull(),
    startsAt: at("starts_at").notNull(),
    endsAt: at("ends_at").notNull(),
    timeZone: text("time_zone").notNull(),
    place: text("place").notNull().default(""),
    link: text("link").notNull().default(""),
    state: word("state", PANEL_STATES).notNull().default("scheduled"),
    /** Rises with every change, for calendars. */
    sequence: integer("sequence").notNull().default(0),
    kit: jsonb("kit").$type<Kit>().notNull(),
    scheduledBy: uuid("scheduled_by").notNull(),
    scheduledAt: at("scheduled_at").notNull(),
  },
  (t) => [
    oneOf("panels_state", t.state, PANEL_STATES),
    belongsTo("panels_application", t, t.applicationId, applications),
    belongsTo("panels_plan", t, t.planId, plans),
    belongsTo("panels_scheduled_by", t, t.scheduledBy, members),
    index("panels_application").on(t.organisationId, t.applicationId),
    index("panels_starts").on(t.organisationId, t.startsAt),
  ],
  { candidateReads: own },
);

/**
 * What a candidate needs on the day, in the latest words of theirs or of a member who asked them; empty words say that
 * they need nothing. For who arranges the day: those who score or decide never read it.
 */
export const adjustments = tenantTable(
  "adjustments",
  {
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    words: text("words").notNull(),
    /** Null when the candidate said it themself. */
    memberId: uuid("member_id"),
    statedAt: at("stated_at").notNull(),
  },
  (t) => [
    belongsTo("adjustments_application", t, t.applicationId, applications),
    belongsTo("adjustments_member", t, t.memberId, members),
    index("adjustments_application").on(t.organisationId, t.applicationId, t.statedAt),
  ],
  {
    candidateReads: own,
    candidateAdds: sql`candidate_id = ${currentCandidate} and member_id is null`,
    hidden: sql`exists (select 1 from members m where m.organisation_id = adjustments.organisation_id and m.id = ${currentMember} and m.role in ('hiring_manager', 'panelist'))`,
  },
);

/**
 * What a panelist tells those who meet the candidate after them: what was covered, what to ask. Members of the same
 * panel read it when they have scored.
 */
export const panelNotes = tenantTable(
  "panel_notes",
  {
    panelId: uuid("panel_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    memberId: uuid("member_id").notNull(),
    covered: text("covered").notNull().default(""),
    toAsk: text("to_ask").notNull().default(""),
    writtenAt: at("written_at").notNull(),
  },
  (t) => [
    belongsTo("panel_notes_panel", t, t.panelId, panels),
    belongsTo("panel_notes_application", t, t.applicationId, applications),
    belongsTo("panel_notes_member", t, t.memberId, members),
    uniqueIndex("panel_notes_once").on(t.organisationId, t.panelId, t.memberId),
    index("panel_notes_application").on(t.organisationId, t.applicationId),
  ],
  { hidden: sql`member_id <> ${currentMember} and blind_in_panel(panel_id, application_id)` },
);

/**
 * Who sits on a panel. The panel's time is repeated here so that an exclusion constraint can refuse to book a
 * person twice (see the migration that adds it).
 */
export const panelists = tenantTable(
  "panelists",
  {
    panelId: uuid("panel_id").notNull(),
    memberId: uuid("member_id").notNull(),
    required: boolean("required").notNull().default(true),
    startsAt: at("starts_at").notNull(),
    endsAt: at("ends_at").notNull(),
    releasedAt: at("released_at"),
    answer: word("answer", ["coming", "five_minutes"]),
    answeredAt: at("answered_at"),
  },
  (t) => [
    belongsTo("panelists_panel", t, t.panelId, panels),
    belongsTo("panelists_member", t, t.memberId, members),
    uniqueIndex("panelists_once").on(t.organisationId, t.panelId, t.memberId),
    index("panelists_member").on(t.organisationId, t.memberId, t.startsAt),
  ],
);

/** A candidate's arrival for a panel. */
export const visits = tenantTable(
  "visits",
  {
    panelId: uuid("panel_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    /** Shown in the portal, typed or scanned at the desk. */
    code: text("code").notNull(),
    room: text("room").notNull().default(""),
    checkedInAt: at("checked_in_at"),
    checkedInBy: uuid("checked_in_by"),
    /** When the panel had them with it: their waiting ended. */
    metAt: at("met_at"),
    metBy: uuid("met_by"),
    noShowAt: at("no_show_at"),
    noShowBy: uuid("no_show_by"),
    /** Came, and went again before anybody met them. */
    walkedOutAt: at("walked_out_at"),
    walkedOutBy: uuid("walked_out_by"),
  },
  (t) => [
    belongsTo("visits_panel", t, t.panelId, panels),
    uniqueIndex("visits_panel").on(t.organisationId, t.panelId),
    uniqueIndex("visits_code").on(t.organisationId, t.code),
  ],
  { candidateReads: own },
);

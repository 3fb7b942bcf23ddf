import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, oneOf, own, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { jobs } from "./jobs";
import { members } from "./organisations";

export const PANEL_STATES = ["scheduled", "cancelled"] as const;

/** What a job's panels ask and rate, until a panel takes its own copy as its kit. */
export const plans = tenantTable(
  "plans",
  {
    jobId: uuid("job_id").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    durationMinutes: integer("duration_minutes").notNull(),
    place: text("place").notNull().default(""),
    /** What the panelists should know before they walk in. Markdown. */
    briefing: text("briefing").notNull().default(""),
  },
  (t) => [
    belongsTo("plans_job", t, t.jobId, jobs),
    index("plans_job").on(t.organisationId, t.jobId, t.position),
  ],
);

export const planCompetencies = tenantTable(
  "plan_competencies",
  {
    planId: uuid("plan_id").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    description: text("description").notNull().default(""),
    weight: integer("weight").notNull().default(1),
    required: boolean("required").notNull().default(true),
    /** What each of the five points looks like, from "definitely not" to "strong yes". */
    anchors: jsonb("anchors").$type<string[]>().notNull(),
  },
  (t) => [
    belongsTo("plan_competencies_plan", t, t.planId, plans),
    index("plan_competencies_plan").on(t.organisationId, t.planId, t.position),
  ],
);

export const planQuestions = tenantTable(
  "plan_questions",
  {
    planId: uuid("plan_id").notNull(),
    competencyId: uuid("competency_id"),
    position: integer("position").notNull(),
    prompt: text("prompt").notNull(),
    guidance: text("guidance").notNull().default(""),
  },
  (t) => [
    belongsTo("plan_questions_plan", t, t.planId, plans),
    belongsTo("plan_questions_competency", t, t.competencyId, planCompetencies),
    index("plan_questions_plan").on(t.organisationId, t.planId, t.position),
  ],
);

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
    /** What the candidate needs on the day: for logistics, never beside scores. */
    adjustments: text("adjustments").notNull().default(""),
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
    noShowAt: at("no_show_at"),
  },
  (t) => [
    belongsTo("visits_panel", t, t.panelId, panels),
    uniqueIndex("visits_panel").on(t.organisationId, t.panelId),
    uniqueIndex("visits_code").on(t.organisationId, t.code),
  ],
  { candidateReads: own },
);

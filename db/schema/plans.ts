import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, tenantTable } from "../columns";
import { jobs } from "./jobs";
import { members } from "./organisations";

/** What a job's panels ask and rate, until a panel takes its own copy as its kit. */
export const plans = tenantTable(
  "plans",
  {
    jobId: uuid("job_id").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    durationMinutes: integer("duration_minutes").notNull(),
    place: text("place").notNull().default(""),
    link: text("link").notNull().default(""),
    /** What the panelists should know before they walk in. Markdown. */
    briefing: text("briefing").notNull().default(""),
    /** Out of the job's list; its panels keep their kits. */
    removedAt: at("removed_at"),
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

/** Who usually sits on a plan's panels: where the scheduler starts from. */
export const planPanelists = tenantTable(
  "plan_panelists",
  {
    planId: uuid("plan_id").notNull(),
    memberId: uuid("member_id").notNull(),
    required: boolean("required").notNull().default(true),
  },
  (t) => [
    belongsTo("plan_panelists_plan", t, t.planId, plans),
    belongsTo("plan_panelists_member", t, t.memberId, members),
    uniqueIndex("plan_panelists_once").on(t.organisationId, t.planId, t.memberId),
  ],
);

/** All that a template holds of a plan, in the form in which a plan is given. */
export interface PlanText {
  name: string;
  durationMinutes: number;
  place: string;
  link: string;
  briefing: string;
  competencies: {
    name: string;
    description: string;
    weight: number;
    required: boolean;
    anchors: string[];
  }[];
  /** `competency` is a place in the list above. */
  questions: { competency: number | null; prompt: string; guidance: string }[];
}

/** A plan to start from, for any job. Plans are copies: neither knows of the other afterwards. */
export const planTemplates = tenantTable(
  "plan_templates",
  {
    name: text("name").notNull(),
    plan: jsonb("plan").$type<PlanText>().notNull(),
    savedBy: uuid("saved_by").notNull(),
    savedAt: at("saved_at").notNull(),
    removedAt: at("removed_at"),
  },
  (t) => [
    belongsTo("plan_templates_saved_by", t, t.savedBy, members),
    index("plan_templates_name").on(t.organisationId, t.name),
  ],
);

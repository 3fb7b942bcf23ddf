import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { anything, at, belongsTo, oneOf, tenantTable, word } from "../columns";
import { members } from "./organisations";

export const JOB_STATES = ["draft", "asked", "approved", "published", "paused", "closed"] as const;
export const WORKPLACES = ["office", "hybrid", "remote"] as const;
export const EMPLOYMENT_TYPES = ["full_time", "part_time", "contractor", "temporary", "internship"] as const;
export const PAY_PERIODS = ["year", "month", "day", "hour"] as const;
export const QUESTION_KINDS = [
  "short",
  "long",
  "choice",
  "several",
  "number",
  "date",
  "file",
  "yes_no",
] as const;
export const STAGE_KINDS = ["applied", "review", "interview", "decision", "final"] as const;

/** What was public once answers at its address for ever, also while it waits for a new approval. */
const publicJob = sql`published_at is not null`;

/** An opening. */
export const jobs = tenantTable(
  "jobs",
  {
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    department: text("department").notNull().default(""),
    location: text("location").notNull().default(""),
    /** Two letters, such as GB; where the organisation is when null. */
    country: text("country"),
    workplace: word("workplace", WORKPLACES).notNull().default("office"),
    employmentType: word("employment_type", EMPLOYMENT_TYPES).notNull().default("full_time"),
    level: text("level").notNull().default(""),
    salaryMinMinorUnits: bigint("salary_min_minor_units", { mode: "number" }),
    salaryMaxMinorUnits: bigint("salary_max_minor_units", { mode: "number" }),
    currency: text("currency").notNull().default("GBP"),
    payPeriod: word("pay_period", PAY_PERIODS).notNull().default("year"),
    /** Markdown. */
    description: text("description").notNull().default(""),
    state: word("state", JOB_STATES).notNull().default("draft"),
    openings: integer("openings").notNull().default(1),
    /** Counts changes of what an approval approves; an approval names the version it approved. */
    version: integer("version").notNull().default(1),
    /** Days after applying within which a candidate is promised an answer. */
    promisedDays: integer("promised_days").notNull().default(14),
    asksForEngagement: boolean("asks_for_engagement").notNull().default(true),
    /** Counts how often its stages were arranged: who saves them names the arrangement they saw. */
    stagesVersion: integer("stages_version").notNull().default(1),
    recruiterId: uuid("recruiter_id").notNull(),
    hiringManagerId: uuid("hiring_manager_id").notNull(),
    createdAt: at("created_at").notNull(),
    publishedAt: at("published_at"),
    closedAt: at("closed_at"),
    /** Why a job that nobody could apply for exists: it was made for a call back. */
    unpublishedReason: text("unpublished_reason"),
  },
  (t) => [
    oneOf("jobs_state", t.state, JOB_STATES),
    oneOf("jobs_workplace", t.workplace, WORKPLACES),
    oneOf("jobs_employment_type", t.employmentType, EMPLOYMENT_TYPES),
    check("jobs_country", sql`${t.country} ~ '^[A-Z]{2}$'`),
    oneOf("jobs_pay_period", t.payPeriod, PAY_PERIODS),
    belongsTo("jobs_recruiter", t, t.recruiterId, members),
    belongsTo("jobs_hiring_manager", t, t.hiringManagerId, members),
    uniqueIndex("jobs_slug").on(t.organisationId, t.slug),
    index("jobs_state").on(t.organisationId, t.state, t.publishedAt),
  ],
  { candidateReads: anything, visitorReads: publicJob },
);

/** A column of a job's pipeline. Candidates see `candidateName`, which several stages may share. */
export const stages = tenantTable(
  "stages",
  {
    jobId: uuid("job_id").notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    candidateName: text("candidate_name").notNull(),
    kind: word("kind", STAGE_KINDS).notNull(),
    /** Days after entering the stage by which the candidate hears; null keeps the earlier promise. */
    promisedDays: integer("promised_days"),
    /** Out of the pipeline; the history of those who stood in it still says its name. */
    removedAt: at("removed_at"),
  },
  (t) => [
    oneOf("stages_kind", t.kind, STAGE_KINDS),
    belongsTo("stages_job", t, t.jobId, jobs),
    uniqueIndex("stages_position").on(t.organisationId, t.jobId, t.position).where(sql`removed_at is null`),
  ],
  { candidateReads: anything, visitorReads: anything },
);

/** What a template holds of a stage. */
export interface StageText {
  name: string;
  candidateName: string;
  kind: (typeof STAGE_KINDS)[number];
  promisedDays: number | null;
}

/** Stages to start a job from. Those of a job are copies: neither knows of the other afterwards. */
export const stageTemplates = tenantTable(
  "stage_templates",
  {
    name: text("name").notNull(),
    stages: jsonb("stages").$type<StageText[]>().notNull(),
    savedBy: uuid("saved_by").notNull(),
    savedAt: at("saved_at").notNull(),
    removedAt: at("removed_at"),
  },
  (t) => [
    belongsTo("stage_templates_saved_by", t, t.savedBy, members),
    index("stage_templates_name").on(t.organisationId, t.name),
  ],
);

/** The answers of a question that flag an application: words of its choices, `yes` or `no`, or figures beyond a bound. */
export interface Flags {
  answers?: string[];
  below?: number | null;
  above?: number | null;
}

/** A question of a job's application form, beside name, e-mail, phone and CV. */
export const jobQuestions = tenantTable(
  "job_questions",
  {
    jobId: uuid("job_id").notNull(),
    position: integer("position").notNull(),
    label: text("label").notNull(),
    /** What helps to answer it, under the question. */
    help: text("help").notNull().default(""),
    kind: word("kind", QUESTION_KINDS).notNull(),
    required: boolean("required").notNull().default(false),
    options: jsonb("options").$type<string[]>().notNull().default(sql`'[]'::jsonb`),
    flags: jsonb("flags").$type<Flags>().notNull().default(sql`'{}'::jsonb`),
    removedAt: at("removed_at"),
  },
  (t) => [
    oneOf("job_questions_kind", t.kind, QUESTION_KINDS),
    belongsTo("job_questions_job", t, t.jobId, jobs),
    index("job_questions_job").on(t.organisationId, t.jobId, t.position),
  ],
  { candidateReads: anything, visitorReads: anything },
);

import { sql } from "drizzle-orm";
import { boolean, integer, pgTable, primaryKey, text, time, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { anything, at, belongsTo, on, oneOf, tenantPolicies, tenantTable, word } from "../columns";

export const ROLES = ["owner", "admin", "recruiter", "hiring_manager", "panelist", "front_desk"] as const;
export type Role = (typeof ROLES)[number];

/** The tenant itself; its key is the tenant column. */
export const organisations = pgTable(
  "organisations",
  {
    organisationId: uuid("organisation_id")
      .notNull()
      .default(sql`nullif(current_setting('app.organisation_id', true), '')::uuid`),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    timeZone: text("time_zone").notNull(),
    locale: text("locale").notNull().default("en"),
    about: text("about").notNull().default(""),
    address: text("address").notNull().default(""),
    brandColour: text("brand_colour").notNull().default("#1f4d3f"),
    /** Where answers to the organisation's mail go. */
    replyTo: text("reply_to"),
    /** The local hour at which outcomes leave on a business morning. */
    outcomesLeaveAt: time("outcomes_leave_at").notNull().default("09:30"),
    holidayRegion: text("holiday_region"),
    /** From how many panels a week on a member is asked last; their own figure counts instead. */
    weeklyPanelLimit: integer("weekly_panel_limit").notNull().default(6),
    /** Days within which a new job promises an answer, and each of its stages a next one. */
    promisedDays: integer("promised_days").notNull().default(14),
    reviewPromisedDays: integer("review_promised_days").notNull().default(10),
    interviewPromisedDays: integer("interview_promised_days").notNull().default(14),
    decisionPromisedDays: integer("decision_promised_days").notNull().default(7),
    /** Whether a job is published only once somebody else has approved its title, salary and openings. */
    approvesJobs: boolean("approves_jobs").notNull().default(false),
    /** After so many months without contact a candidate is erased; null: only when they ask. */
    retentionMonths: integer("retention_months"),
    foundedAt: at("founded_at").notNull(),
  },
  (t) => [
    primaryKey({ name: "organisations_pk", columns: [t.organisationId] }),
    uniqueIndex("organisations_slug").on(t.slug),
    ...tenantPolicies("organisations", { candidateReads: anything, visitorReads: anything }),
  ],
);

/** A person with a role in the organisation. */
export const members = tenantTable(
  "members",
  {
    personId: uuid("person_id").notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    title: text("title").notNull().default(""),
    role: word("role", ROLES).notNull(),
    timeZone: text("time_zone"),
    weeklyPanelLimit: integer("weekly_panel_limit"),
    joinedAt: at("joined_at").notNull(),
    leftAt: at("left_at"),
  },
  (t) => [
    oneOf("members_role", t.role, ROLES),
    uniqueIndex("members_person").on(t.organisationId, t.personId),
    uniqueIndex("members_email").on(t.organisationId, t.email),
  ],
  { candidateReads: anything },
);

export const NOTIFICATION_KINDS = [
  "message",
  "mail_returned",
  "mentioned",
  "promise_due",
  "time_chosen",
  "other_times_asked",
  "adjustments_stated",
  "interview_reminder",
  "visitor_here",
  "scorecard_due",
  "approval_asked",
  "approval_answered",
  "work_waits",
] as const;

/** What a member would rather not be told by mail. */
export const mutedNotifications = tenantTable(
  "muted_notifications",
  {
    memberId: uuid("member_id").notNull(),
    kind: word("kind", NOTIFICATION_KINDS).notNull(),
    mutedAt: at("muted_at").notNull(),
  },
  (t) => [
    oneOf("muted_notifications_kind", t.kind, NOTIFICATION_KINDS),
    belongsTo("muted_notifications_member", t, t.memberId, members),
    uniqueIndex("muted_notifications_once").on(t.organisationId, t.memberId, t.kind),
  ],
);

export const invitations = tenantTable(
  "invitations",
  {
    email: text("email").notNull(),
    name: text("name").notNull(),
    title: text("title").notNull().default(""),
    role: word("role", ROLES).notNull(),
    invitedBy: uuid("invited_by").notNull(),
    invitedAt: at("invited_at").notNull(),
    expiresAt: at("expires_at").notNull(),
    acceptedAt: at("accepted_at"),
    revokedAt: at("revoked_at"),
  },
  (t) => [
    oneOf("invitations_role", t.role, ROLES),
    belongsTo("invitations_invited_by", t, t.invitedBy, members),
    uniqueIndex("invitations_open")
      .on(t.organisationId, t.email)
      .where(sql`accepted_at is null and revoked_at is null`),
  ],
);

/** Days on which nothing leaves and nobody is expected. */
export const holidays = tenantTable(
  "holidays",
  { day: on("day").notNull(), name: text("name").notNull() },
  (t) => [uniqueIndex("holidays_day").on(t.organisationId, t.day)],
  { candidateReads: anything, visitorReads: anything },
);

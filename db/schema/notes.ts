import { sql } from "drizzle-orm";
import { integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, blind, on, oneOf, own, tenantTable, word } from "../columns";
import { applications } from "./applications";
import { candidates } from "./candidates";
import { members } from "./organisations";

export const NOTES_REQUEST_STATES = ["asked", "checking", "ready", "released", "withdrawn"] as const;
export const NOTE_KINDS = [
  "scorecard",
  "evidence",
  "note",
  "panel_note",
  "debrief_note",
  "rationale",
] as const;
export const REDACTION_REASONS = ["third_party", "others_rights"] as const;

/** A stretch of a text that is kept from who asked, by its characters, and why. */
export interface Redaction {
  from: number;
  to: number;
  reason: (typeof REDACTION_REASONS)[number];
}

/** What a released text is made of: words, or the place where some were taken out. */
export type ReleasedPart = { text: string } | { removed: Redaction["reason"] };

/** A candidate asks for what the panel wrote about them; the law gives the organisation a month. */
export const notesRequests = tenantTable(
  "notes_requests",
  {
    candidateId: uuid("candidate_id").notNull(),
    state: word("state", NOTES_REQUEST_STATES).notNull().default("asked"),
    askedAt: at("asked_at").notNull(),
    /** The last day, on the organisation's calendar. */
    dueOn: on("due_on").notNull(),
    /** How many texts were collected: whoever is blind to one of them sees fewer. */
    texts: integer("texts").notNull().default(0),
    begunAt: at("begun_at"),
    begunBy: uuid("begun_by"),
    readyAt: at("ready_at"),
    readyBy: uuid("ready_by"),
    releasedAt: at("released_at"),
    releasedBy: uuid("released_by"),
    withdrawnAt: at("withdrawn_at"),
  },
  (t) => [
    oneOf("notes_requests_state", t.state, NOTES_REQUEST_STATES),
    belongsTo("notes_requests_candidate", t, t.candidateId, candidates),
    uniqueIndex("notes_requests_open")
      .on(t.organisationId, t.candidateId)
      .where(sql`state in ('asked', 'checking', 'ready')`),
  ],
  { candidateReads: own, candidateAdds: own },
);

/** One text about them, copied as it stood when the checking began, with what a person decided to keep back. */
export const notesItems = tenantTable(
  "notes_items",
  {
    requestId: uuid("request_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    position: integer("position").notNull(),
    kind: word("kind", NOTE_KINDS).notNull(),
    /** What it stood under, such as the competency. */
    heading: text("heading").notNull(),
    writtenAt: at("written_at").notNull(),
    body: text("body").notNull(),
    redactions: jsonb("redactions").$type<Redaction[]>().notNull().default(sql`'[]'::jsonb`),
    /** Why the whole of it is kept back. */
    withheldFor: word("withheld_for", REDACTION_REASONS),
    checkedAt: at("checked_at"),
    checkedBy: uuid("checked_by"),
  },
  (t) => [
    oneOf("notes_items_kind", t.kind, NOTE_KINDS),
    oneOf("notes_items_withheld_for", t.withheldFor, REDACTION_REASONS),
    belongsTo("notes_items_request", t, t.requestId, notesRequests),
    belongsTo("notes_items_application", t, t.applicationId, applications),
    belongsTo("notes_items_checked_by", t, t.checkedBy, members),
    uniqueIndex("notes_items_position").on(t.organisationId, t.requestId, t.position),
  ],
  // They grew out of what was scored.
  { hidden: blind },
);

/** What the candidate was given of it. What was taken out is not in these rows in any form. */
export const releasedNotes = tenantTable(
  "released_notes",
  {
    requestId: uuid("request_id").notNull(),
    applicationId: uuid("application_id").notNull(),
    candidateId: uuid("candidate_id").notNull(),
    position: integer("position").notNull(),
    kind: word("kind", NOTE_KINDS).notNull(),
    heading: text("heading").notNull(),
    writtenAt: at("written_at").notNull(),
    parts: jsonb("parts").$type<ReleasedPart[]>().notNull(),
  },
  (t) => [
    oneOf("released_notes_kind", t.kind, NOTE_KINDS),
    belongsTo("released_notes_request", t, t.requestId, notesRequests),
    belongsTo("released_notes_application", t, t.applicationId, applications),
    uniqueIndex("released_notes_position").on(t.organisationId, t.requestId, t.position),
  ],
  { candidateReads: own, hidden: blind },
);

export const NOTES_REMINDED = ["week", "two_days", "last_day", "overdue"] as const;

/** That members were told how little of the month is left: each step once for each request. */
export const notesReminders = tenantTable(
  "notes_reminders",
  {
    requestId: uuid("request_id").notNull(),
    step: word("step", NOTES_REMINDED).notNull(),
    toldAt: at("told_at").notNull(),
  },
  (t) => [
    oneOf("notes_reminders_step", t.step, NOTES_REMINDED),
    belongsTo("notes_reminders_request", t, t.requestId, notesRequests),
    uniqueIndex("notes_reminders_once").on(t.organisationId, t.requestId, t.step),
  ],
);

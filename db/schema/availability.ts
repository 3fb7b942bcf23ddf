import { sql } from "drizzle-orm";
import { check, index, integer, text, time, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, belongsTo, oneOf, tenantTable, word } from "../columns";
import { members } from "./organisations";

export const CALENDAR_STATES = ["waiting", "read", "failed"] as const;

/** When a member can sit on panels, a row for each weekday, on their own clock. No row at all: the usual hours. */
export const workingHours = tenantTable(
  "working_hours",
  {
    memberId: uuid("member_id").notNull(),
    /** 1 is Monday. */
    weekday: integer("weekday").notNull(),
    opensAt: time("opens_at").notNull(),
    closesAt: time("closes_at").notNull(),
  },
  (t) => [
    belongsTo("working_hours_member", t, t.memberId, members),
    uniqueIndex("working_hours_day").on(t.organisationId, t.memberId, t.weekday),
    check("working_hours_weekday", sql`weekday between 1 and 7`),
    check("working_hours_close_after_opening", sql`closes_at > opens_at`),
  ],
);

/** A member's own calendar elsewhere, by its address or as a file. Only when they are busy is kept of it. */
export const importedCalendars = tenantTable(
  "imported_calendars",
  {
    memberId: uuid("member_id").notNull(),
    /** The host of an address, or the name of a file: what its owner knows it by. */
    name: text("name").notNull(),
    /** Often a secret of its own: shown to nobody, not even to its owner, and in no trail. */
    address: text("address"),
    /** A file until it has been read. */
    text: text("text"),
    state: word("state", CALENDAR_STATES).notNull().default("waiting"),
    /** What its owner reads when it could not be read. */
    problem: text("problem").notNull().default(""),
    busyCount: integer("busy_count").notNull().default(0),
    addedAt: at("added_at").notNull(),
    readAt: at("read_at"),
  },
  (t) => [
    oneOf("imported_calendars_state", t.state, CALENDAR_STATES),
    belongsTo("imported_calendars_member", t, t.memberId, members),
    index("imported_calendars_member").on(t.organisationId, t.memberId),
  ],
);

/** When a member is not free: blocked by themself, or read from a calendar of theirs. */
export const busyTimes = tenantTable(
  "busy_times",
  {
    memberId: uuid("member_id").notNull(),
    calendarId: uuid("calendar_id"),
    startsAt: at("starts_at").notNull(),
    endsAt: at("ends_at").notNull(),
    /** In their own words, for themself alone. */
    note: text("note").notNull().default(""),
  },
  (t) => [
    belongsTo("busy_times_member", t, t.memberId, members),
    belongsTo("busy_times_calendar", t, t.calendarId, importedCalendars),
    index("busy_times_member").on(t.organisationId, t.memberId, t.endsAt),
    index("busy_times_calendar").on(t.organisationId, t.calendarId),
    check("busy_times_end_after_start", sql`ends_at > starts_at`),
  ],
);

/** The secret address at which a member's calendar programs read their panels. Only its hash is kept. */
export const calendarFeeds = tenantTable(
  "calendar_feeds",
  {
    memberId: uuid("member_id").notNull(),
    tokenHash: text("token_hash").notNull(),
    madeAt: at("made_at").notNull(),
    revokedAt: at("revoked_at"),
  },
  (t) => [
    belongsTo("calendar_feeds_member", t, t.memberId, members),
    uniqueIndex("calendar_feeds_token").on(t.organisationId, t.tokenHash),
    uniqueIndex("calendar_feeds_open").on(t.organisationId, t.memberId).where(sql`revoked_at is null`),
  ],
);

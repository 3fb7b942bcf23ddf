import { z } from "zod";
import { lineInput, momentInput, timeZoneInput } from "../../organisations/input";

// When a member can sit on panels: their working hours, their own blocks, and the calendars that say when they are busy.

const clockTime = z
  .string("Enter a time such as 09:00.")
  .transform((typed) => typed.slice(0, 5))
  .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time such as 09:00."));

const workingDay = z
  .object({ weekday: z.number().int().min(1).max(7), opensAt: clockTime, closesAt: clockTime })
  .refine(({ opensAt, closesAt }) => closesAt > opensAt, {
    error: "This day ends before it begins. Choose a later end.",
    path: ["closesAt"],
  });

export const hoursInput = z.object({
  timeZone: timeZoneInput,
  days: z
    .array(workingDay)
    .min(1, "Choose at least one day, or nobody can put you on a panel.")
    .max(7)
    .refine(
      (days) => new Set(days.map(({ weekday }) => weekday)).size === days.length,
      "A day stands here twice.",
    ),
  /** Null: the organisation's. */
  weeklyPanelLimit: z
    .number("Enter how many panels a week.")
    .int("Use a whole number.")
    .min(1, "A limit is between 1 and 40.")
    .max(40, "A limit is between 1 and 40.")
    .nullable(),
});
export type HoursInput = z.output<typeof hoursInput>;

export const blockInput = z
  .object({
    startsAt: momentInput("Choose when it begins."),
    endsAt: momentInput("Choose when it ends."),
    note: lineInput("the note", 120).default(""),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, {
    error: "This ends before it begins. Choose a later end.",
    path: ["endsAt"],
  });
export type BlockInput = z.output<typeof blockInput>;
export const busyTimeIdInput = z.object({ busyTimeId: z.uuid() });

/** `webcal://` is what calendar programs call the same address. */
export const calendarAddressInput = z.object({
  address: z
    .string("Enter the calendar's address.")
    .trim()
    .max(2_000, "This address is too long to be one.")
    .transform((typed) => typed.replace(/^webcals?:\/\//i, "https://"))
    .pipe(z.url({ protocol: /^https$/, error: "Enter an address that begins with https://." })),
});

export const MOST_CALENDAR_BYTES = 5_000_000;
/** More than anybody has ahead of them. */
export const MOST_CALENDAR_EVENTS = 5_000;
export const NO_CALENDAR = "This is not a calendar file. Export it again, as .ics.";
export const TOO_MANY_EVENTS = "This calendar has more than 5,000 events. Export only what is still to come.";
const eventsIn = (text: string) => text.match(/^BEGIN:VEVENT/gim)?.length ?? 0;

export const calendarFileInput = z.object({
  name: lineInput("a name", 200).min(1, "Choose a file."),
  text: z
    .string("Choose a file.")
    .min(1, "This file is empty. Export the calendar again.")
    .max(MOST_CALENDAR_BYTES, "A calendar file may have 5 MB at most. Export only what is still to come.")
    .refine((text) => /BEGIN:VCALENDAR/i.test(text), NO_CALENDAR)
    .refine((text) => eventsIn(text) <= MOST_CALENDAR_EVENTS, TOO_MANY_EVENTS),
});
export const calendarIdInput = z.object({ calendarId: z.uuid() });

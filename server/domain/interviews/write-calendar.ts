import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import type { Attachment } from "@/db/schema";

interface CalendarFacts {
  method: "REQUEST" | "CANCEL";
  /** The same for the whole life of a panel: calendars find the earlier entry by it. */
  panelId: string;
  sequence: number;
  now: Date;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  description: string;
  place: string;
  link: string;
  organiser: { name: string; address: string };
  attendees: { name: string; address: string; required: boolean }[];
}

/** The part of a mail that calendars read. Times are in UTC, so that every calendar shows them on its own clock. */
export function writeCalendar(facts: CalendarFacts): Attachment {
  const cancelled = facts.method === "CANCEL";
  const calendar = ical({
    prodId: { company: "Second Door", product: "Interviews", language: "EN" },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  calendar.createEvent({
    id: facts.panelId,
    sequence: facts.sequence,
    stamp: facts.now,
    start: facts.startsAt,
    end: facts.endsAt,
    summary: facts.summary,
    description: facts.description,
    location: facts.place || facts.link || null,
    url: facts.link || null,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: facts.organiser.name, email: facts.organiser.address },
    attendees: facts.attendees.map(({ name, address, required }) => ({
      name,
      email: address,
      rsvp: !cancelled,
      role: required ? ICalAttendeeRole.REQ : ICalAttendeeRole.OPT,
      status: ICalAttendeeStatus.NEEDSACTION,
    })),
  });
  return {
    filename: cancelled ? "cancellation.ics" : "invitation.ics",
    contentType: `text/calendar; charset=utf-8; method=${facts.method}`,
    content: calendar.toString(),
  };
}

import type { Role } from "@/db/schema";

const day = 86_400_000;

/** A member may take a seat beside whom this is asked. */
export interface Sitter {
  name: string;
  role: Role;
  leftAt: Date | null;
  email: string;
}

/** Who may not sit on a panel, in the words the scheduler reads. */
export function refuseSitter(sitter: Sitter, candidateEmail: string): string | null {
  if (sitter.leftAt) return `${sitter.name} is no longer a member. Choose somebody else.`;
  if (sitter.role === "front_desk")
    return `${sitter.name} works at the front desk and has no scorecard. Choose somebody else.`;
  if (sitter.email === candidateEmail) return `${sitter.name} has applied for this job themself.`;
  return null;
}

export function refuseTime({ startsAt, now }: { startsAt: Date; now: Date }): string | null {
  if (startsAt <= now) return "This time has passed. Choose one that is still to come.";
  if (startsAt.getTime() - now.getTime() > 366 * day)
    return "This is more than a year away. Choose an earlier day.";
  return null;
}

/** An application that has its answer is not interviewed any more. */
export function refuseScheduling({ state }: { state: string }): string | null {
  if (state === "withdrawn") return "This candidate has withdrawn. There is nothing left to schedule.";
  if (state !== "active")
    return "This application has its answer already. There is nothing left to schedule.";
  return null;
}

/**
 * What has begun stays as it is: once the visitor is in, people score, and nobody may leave a panel in order to read
 * what the others have written.
 */
export function refuseChange(panel: { state: string; checkedInAt: Date | null }): string | null {
  if (panel.state === "cancelled") return "This panel has been cancelled. Schedule a new one.";
  if (panel.checkedInAt)
    return "This panel has begun: its visitor is checked in. It can no longer be changed.";
  return null;
}

/** "Thursday 26 November 2026, 14:00 to 15:00 (Paris time)", on the reader's own clock. */
export function describeTime(startsAt: Date, endsAt: Date, timeZone: string): string {
  const until = timeOn(endsAt, timeZone);
  return `${dayOn(startsAt, timeZone)}, ${timeOn(startsAt, timeZone)} to ${until} (${zoneInWords(timeZone)})`;
}

/** "Thursday 26 November 2026, 23:59 (Paris time)". */
export function describeInstant(instant: Date, timeZone: string): string {
  return `${dayOn(instant, timeZone)}, ${timeOn(instant, timeZone)} (${zoneInWords(timeZone)})`;
}

function dayOn(instant: Date, timeZone: string) {
  const words = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat("en-GB", { timeZone, ...words }).format(instant).replace(",", "");
}

function timeOn(instant: Date, timeZone: string) {
  const figures = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("en-GB", { timeZone, ...figures }).format(instant);
}

function zoneInWords(timeZone: string) {
  const city = timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone;
  return timeZone.includes("/") ? `${city} time` : timeZone;
}

/** "1 hour", "45 minutes", "1 hour 30 minutes". */
export function durationInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words = (figure: number, unit: string) => (figure === 1 ? `1 ${unit}` : `${figure} ${unit}s`);
  return [hours && words(hours, "hour"), rest && words(rest, "minute")].filter(Boolean).join(" ");
}

/** "Priya Patel, Paul Pfeiffer and Paz Paredes". */
export function inWords(names: string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}

/** When a panel's people are reminded: the day before, at the same hour. */
export function reminderAt(startsAt: Date): Date {
  return new Date(startsAt.getTime() - day);
}

/** When a panel's scorecards are first asked for: an hour after it. */
export function scorecardsDueAt(endsAt: Date): Date {
  return new Date(endsAt.getTime() + day / 24);
}

/** A reminder of a panel that was moved or called off since, or that everybody has just been told of, is noise. */
export function refuseReminder(facts: { state: string; startsAt: Date; now: Date }): string | null {
  if (facts.state === "cancelled") return "The panel was cancelled.";
  const ahead = facts.startsAt.getTime() - facts.now.getTime();
  return ahead < day / 2 || ahead > day + day / 24 ? "The panel is not tomorrow." : null;
}

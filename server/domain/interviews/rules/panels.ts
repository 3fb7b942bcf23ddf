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

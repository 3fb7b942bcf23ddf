import Holidays from "date-holidays";
import type { Role } from "@/db/schema";

/** What a decision can rest on until an organisation writes its own list. */
export const DEFAULT_REASONS = {
  hire: [
    "Strongest evidence on the panel's competencies",
    "Raises the team's level",
    "Best fit for the work at hand",
    "Proved it in an engagement",
  ],
  not_now: [
    "Another candidate showed stronger evidence",
    "Experience does not yet match the level",
    "A required skill was not shown",
    "The opening was withdrawn",
  ],
  consult_instead: [
    "Strong in part of the work, not for this job now",
    "A project fits better than the opening",
    "Another candidate was chosen; we want to work together",
  ],
} as const;

/** An invitation is good for two weeks. */
export const INVITATION_DAYS = 14;

interface Standing {
  actorRole: Role;
  /** Who the change is about, and what they shall be; null when they leave. */
  from: Role;
  to: Role | null;
  isSelf: boolean;
  owners: number;
}

/** Only owners make or unmake owners, and one must always remain. */
export function refuseRoleChange({ actorRole, from, to, isSelf, owners }: Standing): string | null {
  if (actorRole !== "owner" && (from === "owner" || to === "owner"))
    return "Only an owner can make somebody an owner, or change what an owner may do.";
  if (from === "owner" && to !== "owner" && owners <= 1)
    return "An organisation needs an owner. Make somebody else an owner first.";
  if (isSelf && to === null) return "You cannot remove yourself. Ask another administrator.";
  return null;
}

export function refuseInvitation(facts: {
  actorRole: Role;
  role: Role;
  isMember: boolean;
  isInvited: boolean;
}) {
  if (facts.role === "owner" && facts.actorRole !== "owner") return "Only an owner can invite an owner.";
  if (facts.isMember) return "This person is already a member.";
  if (facts.isInvited)
    return "This person has been invited already. Revoke that invitation to send a new one.";
  return null;
}

export function refuseAcceptance(facts: {
  acceptedAt: Date | null;
  revokedAt: Date | null;
  expiresAt: Date;
  email: string;
  personEmail: string;
  now: Date;
}): string | null {
  if (facts.email !== facts.personEmail) return "This invitation was written to another address.";
  if (facts.acceptedAt) return "This invitation has been accepted already.";
  if (facts.revokedAt) return "This invitation was withdrawn. Ask whoever invited you.";
  if (facts.expiresAt <= facts.now) return "This invitation has expired. Ask for a new one.";
  return null;
}

export interface Region {
  id: string;
  label: string;
}

/** Countries, and their states where holidays differ: "GB", "GB-SCT". */
export function listRegions(): Region[] {
  const source = new Holidays();
  return Object.entries(source.getCountries("en")).flatMap(([country, name]) => [
    { id: country, label: name },
    ...Object.entries(source.getStates(country, "en") ?? {}).map(([state, part]) => ({
      id: `${country}-${state}`,
      label: `${name}: ${part}`,
    })),
  ]);
}

export function refuseRegion(region: string): string | null {
  return listRegions().some(({ id }) => id === region) ? null : "Choose a region of the list.";
}

/** The public holidays of a region from this year on, for three years. */
export function holidaysOf(region: string, fromYear: number): { day: string; name: string }[] {
  const [country = "", state = ""] = region.split("-");
  const source = new Holidays(country, state);
  const found = new Map<string, string>();
  for (const year of [fromYear, fromYear + 1, fromYear + 2])
    for (const { date, name, type } of source.getHolidays(year, "en"))
      if (type === "public") found.set(date.slice(0, 10), name);
  return [...found].map(([day, name]) => ({ day, name }));
}

const plainDay = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant where the organisation is, as `YYYY-MM-DD`, which is how Swedes write it. */
export function dayIn(timeZone: string, instant: Date): string {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat("sv-SE", { timeZone, ...plainDay });
    calendars.set(timeZone, calendar);
  }
  return calendar.format(instant);
}

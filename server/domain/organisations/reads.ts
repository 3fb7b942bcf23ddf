import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { holidays, invitations, members, organisations } from "@/db/schema";
import { NotFound } from "../errors";
import { memberOf, type Scope } from "../scope";
import { ROLE_WORDS } from "./input";
import { dayIn } from "./rules";

export type Organisation = typeof organisations.$inferSelect;
export type Member = typeof members.$inferSelect;

/** The organisation this transaction belongs to. */
export async function findOrganisation(scope: Scope): Promise<Organisation> {
  const [found] = await scope.tx.select().from(organisations);
  if (!found) throw new NotFound("The organisation");
  return found;
}

/** A member, also one who has left: their name still stands beside what they did. */
export async function findMember(scope: Scope, memberId: string): Promise<Member> {
  const [found] = await scope.tx.select().from(members).where(eq(members.id, memberId));
  if (!found) throw new NotFound("This member");
  return found;
}

/** Somebody who works here now. */
export async function findPresentMember(scope: Scope, memberId: string): Promise<Member> {
  const found = await findMember(scope, memberId);
  if (found.leftAt) throw new NotFound("This member");
  return found;
}

/** Who asks, and where they are: what every page of theirs needs. */
export async function findMe(scope: Scope) {
  const { id, name, email, title, role, timeZone } = await findPresentMember(scope, memberOf(scope));
  const organisation = await findOrganisation(scope);
  const me = { memberId: id, name, email, title, role, roleName: ROLE_WORDS[role] };
  // Panels are read on one's own clock, days and deadlines on the organisation's.
  return { ...me, timeZone: timeZone ?? organisation.timeZone, organisation };
}

/** Everybody who works here now, by name. */
export function listMembers(scope: Scope): Promise<Member[]> {
  return scope.tx.select().from(members).where(isNull(members.leftAt)).orderBy(asc(members.name));
}

/** Also those who have left, for the names beside old entries. */
export function listEveryMember(scope: Scope) {
  return scope.tx.select().from(members).orderBy(asc(members.name));
}

/** Open invitations, expired ones too: they are shown as such. */
export function listInvitations(scope: Scope) {
  return scope.tx
    .select()
    .from(invitations)
    .where(and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
    .orderBy(asc(invitations.invitedAt));
}

export async function findInvitation(scope: Scope, invitationId: string) {
  const [found] = await scope.tx.select().from(invitations).where(eq(invitations.id, invitationId));
  if (!found) throw new NotFound("This invitation");
  return found;
}

/** Holidays from today on. */
export async function listHolidays(scope: Scope) {
  const { timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  return scope.tx.select().from(holidays).where(gte(holidays.day, today)).orderBy(asc(holidays.day));
}

/** All days on which nothing leaves, as `YYYY-MM-DD`. */
export async function listHolidayDays(scope: Scope): Promise<Set<string>> {
  const rows = await scope.tx.select({ day: holidays.day }).from(holidays);
  return new Set(rows.map(({ day }) => day));
}

/** Counts the owners and holds them until this transaction ends: two of them must not both step down. */
export async function lockOwners(scope: Scope): Promise<number> {
  const owners = await scope.tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.role, "owner"), isNull(members.leftAt)))
    .for("update");
  return owners.length;
}

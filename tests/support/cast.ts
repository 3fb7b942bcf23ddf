import { randomBytes } from "node:crypto";
import { globalDatabase } from "@/db/client";
import { type CodePurpose, people, type Role, sessions } from "@/db/schema";
import { inOrganisation, type Standing } from "@/db/tenant";
import { appRouter } from "@/server/api/root";
import { createCallerFactory } from "@/server/api/trpc";
import { type Audience, cookieName } from "@/server/auth/cookies";
import { hashToken, newToken } from "@/server/auth/tokens";
import { newId } from "@/server/domain/ids";
import { acceptInvitation } from "@/server/domain/organisations/accept-invitation";
import { foundOrganisation } from "@/server/domain/organisations/found";
import { inviteMember } from "@/server/domain/organisations/invite-member";
import type { Actor, Scope } from "@/server/domain/scope";

// The named cast of every test: each calls the product's own verbs and founds an organisation of its own.

/** A member as the tests know them. */
export interface Player {
  organisationId: string;
  slug: string;
  memberId: string;
  personId: string;
  role: Role;
  name: string;
  email: string;
}

export interface Cast {
  organisationId: string;
  slug: string;
  owner: Player;
  recruiter: Player;
  manager: Player;
  panelists: [Player, Player, Player];
  frontDesk: Player;
}

type Work<T> = (scope: Scope) => Promise<T>;

/** An organisation like the one of the story, with a name of its own, founded by its owner. */
export async function foundGlasshouse(now = new Date()): Promise<Cast> {
  const slug = `glasshouse-${randomBytes(5).toString("hex")}`;
  const owner = await enterPerson("Olive Owen", `owner@${slug}.test`);
  const organisationId = newId();
  const founding = { slug, name: "Glasshouse", timeZone: "Europe/London", ownerName: owner.name };
  const { memberId } = await asSystem(
    organisationId,
    (scope) => foundOrganisation(scope, { ...founding, personId: owner.personId, ownerEmail: owner.email }),
    now,
  );
  const first: Player = { ...owner, organisationId, slug, memberId, role: "owner" };
  const join = (name: string, local: string, role: Role) =>
    joinOrganisation(first, { name, email: `${local}@${slug}.test`, role }, now);
  return {
    organisationId,
    slug,
    owner: first,
    recruiter: await join("Rita Reyes", "recruiter", "recruiter"),
    manager: await join("Martin Moss", "manager", "hiring_manager"),
    panelists: [
      await join("Priya Patel", "panelist-1", "panelist"),
      await join("Paul Pfeiffer", "panelist-2", "panelist"),
      await join("Paz Paredes", "panelist-3", "panelist"),
    ],
    frontDesk: await join("Frida Frost", "frontdesk", "front_desk"),
  };
}

/** Invited by an owner or administrator, and accepted. */
export async function joinOrganisation(
  inviter: Player,
  { name, email, role }: { name: string; email: string; role: Role },
  now = new Date(),
): Promise<Player> {
  const person = await enterPerson(name, email);
  const invitation = await asMember(
    inviter,
    (scope) => inviteMember(scope, { email: person.email, name, title: "", role }),
    now,
  );
  const { organisationId, slug } = inviter;
  const acceptance = { invitationId: invitation.id, personId: person.personId, personEmail: person.email };
  const { memberId } = await asSystem(organisationId, (scope) => acceptInvitation(scope, acceptance), now);
  return { ...person, organisationId, slug, memberId, role };
}

/** A person whose mailbox is proven. They belong to no organisation by that. */
export async function enterPerson(name: string, address: string) {
  const email = address.toLowerCase();
  const [person] = await globalDatabase()
    .insert(people)
    .values({ name, email, emailVerifiedAt: new Date() })
    .onConflictDoUpdate({ target: people.email, set: { name } })
    .returning();
  return { personId: person!.id, name, email };
}

export function asMember<T>(player: Player, work: Work<T>, now = new Date()): Promise<T> {
  const { organisationId, memberId, role } = player;
  return act({ type: "member", organisationId, memberId, role }, { type: "member", memberId }, work, now);
}

export function asCandidate<T>(
  { organisationId, candidateId }: { organisationId: string; candidateId: string },
  work: Work<T>,
  now = new Date(),
): Promise<T> {
  return act(
    { type: "candidate", organisationId, candidateId },
    { type: "candidate", candidateId },
    work,
    now,
  );
}

export function asVisitor<T>(organisationId: string, work: Work<T>, now = new Date()): Promise<T> {
  return act({ type: "visitor", organisationId }, { type: "visitor" }, work, now);
}

export function asSystem<T>(organisationId: string, work: Work<T>, now = new Date()): Promise<T> {
  return act({ type: "system", organisationId }, { type: "system" }, work, now);
}

function act<T>(actor: Actor, standing: Standing, work: Work<T>, now: Date): Promise<T> {
  const scoped = (tx: Scope["tx"]) => work({ tx, actor, now, trail: [] });
  return inOrganisation(actor.organisationId, standing, scoped, "read write");
}

const createCaller = createCallerFactory(appRouter);

/** The API as a member meets it, through a session of their own. */
export async function apiAs(player: Player, organisation: string | null = player.slug, signal?: AbortSignal) {
  const { token } = await openSession(player.personId, "member");
  return caller({ [cookieName("member")]: token }, organisation, signal);
}

/** The API as whoever has proven this address meets it in their portal. */
export async function apiAsCandidate(
  address: string,
  organisation: string | null,
  codeProvedAt?: Date,
  codeProvedFor: CodePurpose = "sign",
) {
  const { personId } = await enterPerson(address, address);
  const { token } = await openSession(personId, "candidate", codeProvedAt, codeProvedFor);
  return caller({ [cookieName("candidate")]: token }, organisation);
}

/** The API as somebody without any session meets it. */
export function apiAsStranger(organisation: string | null) {
  return caller({}, organisation);
}

/** A session as signing in makes it: the token is the person's, its hash is ours. */
export async function openSession(
  personId: string,
  audience: Audience,
  codeProvedAt?: Date,
  codeProvedFor: CodePurpose = "sign",
) {
  const token = newToken();
  const expiresAt = new Date(Date.now() + 86_400_000);
  await globalDatabase()
    .insert(sessions)
    .values({ tokenHash: hashToken(token), personId, audience, expiresAt, codeProvedAt, codeProvedFor });
  return { token };
}

export function caller(cookies: Record<string, string>, organisation: string | null, signal?: AbortSignal) {
  const asked = { clientAddress: "127.0.0.1", userAgent: "tests", reference: "test" };
  return createCaller({ cookies, organisation, ...asked }, { signal });
}

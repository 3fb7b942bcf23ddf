import { sql } from "drizzle-orm";
import { globalDatabase } from "@/db/client";
import type { CodePurpose, Role } from "@/db/schema";
import { type Audience, cookieName } from "./cookies";
import { hashToken } from "./tokens";

export type { CodePurpose };

export interface Membership {
  organisationId: string;
  memberId: string;
  role: Role;
}

export interface Person {
  personId: string;
  email: string;
  /** The newest six-digit code they proved in this session: when, and for what. */
  proof: { at: Date; purpose: CodePurpose } | null;
}

/** The member a session cookie proves, in the organisation of this address; one statement. */
export async function memberInOrganisation(
  cookies: Record<string, string>,
  slug: string,
  now: Date,
): Promise<Membership | null> {
  const token = cookies[cookieName("member")];
  if (!token) return null;
  const { rows } = await globalDatabase().execute<{ organisation_id: string; member_id: string; role: Role }>(
    sql`select * from session_member(${hashToken(token)}, ${slug}, ${now.toISOString()}::timestamptz)`,
  );
  const [row] = rows;
  return row ? { organisationId: row.organisation_id, memberId: row.member_id, role: row.role } : null;
}

/** The member whose calendar's secret address this is. It opens their own panels for reading, and nothing else. */
export async function memberByFeed(slug: string, token: string): Promise<Membership | null> {
  const { rows } = await globalDatabase().execute<{ organisation_id: string; member_id: string; role: Role }>(
    sql`select * from calendar_feed_member(${slug}, ${hashToken(token)})`,
  );
  const [row] = rows;
  return row ? { organisationId: row.organisation_id, memberId: row.member_id, role: row.role } : null;
}

/** The person a session cookie proves, in no organisation. */
export async function personOf(
  cookies: Record<string, string>,
  audience: Audience,
  now: Date,
): Promise<Person | null> {
  const token = cookies[cookieName(audience)];
  if (!token) return null;
  const { rows } = await globalDatabase().execute<{
    id: string;
    email: string;
    code_proved_at: string | null;
    code_proved_for: CodePurpose | null;
  }>(
    sql`select p.id, p.email, s.code_proved_at, s.code_proved_for from sessions s join people p on p.id = s.person_id
        where s.token_hash = ${hashToken(token)} and s.audience = ${audience} and s.expires_at > ${now.toISOString()}::timestamptz`,
  );
  const [row] = rows;
  if (!row) return null;
  const { code_proved_at: at, code_proved_for: purpose } = row;
  const proof = at && purpose ? { at: new Date(at), purpose } : null;
  return { personId: row.id, email: row.email, proof };
}

export interface Candidacy {
  organisationId: string;
  candidateId: string;
  slug: string;
}

/** Everywhere a proven address is a candidate. */
export async function candidaciesOf(email: string): Promise<Candidacy[]> {
  const { rows } = await globalDatabase().execute<{
    organisation_id: string;
    candidate_id: string;
    slug: string;
  }>(sql`select * from candidacies_of(${email})`);
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    candidateId: row.candidate_id,
    slug: row.slug,
  }));
}

/** The organisation that owns an address of ours, such as /careers/glasshouse. */
export async function organisationBySlug(slug: string): Promise<string | null> {
  const { rows } = await globalDatabase().execute<{ id: string | null }>(
    sql`select organisation_by_slug(${slug}) as id`,
  );
  return rows[0]?.id ?? null;
}

/** The organisations a person works in. */
export async function membershipsOf(personId: string) {
  const { rows } = await globalDatabase().execute<{ organisation_id: string; slug: string; name: string }>(
    sql`select organisation_id, slug, name from memberships_of(${personId})`,
  );
  return rows.map((row) => ({ organisationId: row.organisation_id, slug: row.slug, name: row.name }));
}

/** Open invitations of a proven address, in every organisation. */
export async function invitationsFor(email: string) {
  const { rows } = await globalDatabase().execute<{
    organisation_id: string;
    invitation_id: string;
    name: string;
  }>(sql`select organisation_id, invitation_id, name from invitations_for(${email})`);
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    invitationId: row.invitation_id,
    organisationName: row.name,
  }));
}

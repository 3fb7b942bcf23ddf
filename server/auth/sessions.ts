import { and, desc, eq, gt } from "drizzle-orm";
import { globalDatabase } from "@/db/client";
import { sessions } from "@/db/schema";
import { type Audience, cookieName } from "./cookies";
import { hashToken, newToken } from "./tokens";

const DAY = 86_400_000;

/** Days a session lasts; it is not prolonged by use. */
export const SESSION_DAYS = { member: 14, candidate: 30 } as const;

export interface Opened {
  token: string;
  expires: Date;
}

/** Opens a session. The token goes to the browser, its hash stays. */
export async function openSession(
  personId: string,
  audience: Audience,
  device: string,
  token = newToken(),
  expires = new Date(Date.now() + SESSION_DAYS[audience] * DAY),
): Promise<Opened> {
  await globalDatabase()
    .insert(sessions)
    .values({ tokenHash: hashToken(token), personId, audience, device, expiresAt: expires });
  return { token, expires };
}

/** The open sessions of a person behind one door, the newest first; `isThis` is the one that asks. */
export async function listSessions(
  { personId }: { personId: string },
  audience: Audience,
  cookies: Record<string, string>,
  now = new Date(),
) {
  const rows = await globalDatabase()
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), eq(sessions.audience, audience), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt));
  const present = hashToken(cookies[cookieName(audience)] ?? "");
  return rows.map(({ id, device, createdAt, expiresAt, tokenHash }) => ({
    id,
    device,
    createdAt,
    expiresAt,
    isThis: tokenHash === present,
  }));
}

/** Ends one of a person's own sessions, at once. */
export async function endSession({ personId }: { personId: string }, sessionId: string): Promise<void> {
  await globalDatabase()
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), eq(sessions.id, sessionId)));
}

/** Ends the session of this cookie: signing out. */
export async function endThisSession(token: string): Promise<void> {
  await globalDatabase()
    .delete(sessions)
    .where(eq(sessions.tokenHash, hashToken(token)));
}

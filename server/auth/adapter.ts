import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import { globalDatabase } from "@/db/client";
import { accounts, people, sessions, signInLinks } from "@/db/schema";
import type { Audience } from "./cookies";
import { endThisSession, type Opened, openSession } from "./sessions";
import { hashToken } from "./tokens";

/** What one sign-in brings with it, and who shall hear of the session it opens. */
export interface SignIn {
  audience: Audience;
  browser: string | null;
  device: string;
  now: Date;
  opened: (session: Opened) => void;
}

type PersonRow = typeof people.$inferSelect;

/** next-auth's way to our tables. Tokens of sessions and links are hashed before they touch the database. */
export function adapterFor({ audience, browser, device, now, opened }: SignIn): Adapter {
  const db = globalDatabase();
  return {
    async createUser({ email, name }: Omit<AdapterUser, "id">) {
      const values = { email: email.toLowerCase(), name: name ?? null, emailVerifiedAt: now };
      const [person] = await db
        .insert(people)
        .values(values)
        .onConflictDoUpdate({ target: people.email, set: { emailVerifiedAt: now } })
        .returning();
      if (!person) throw new Error("A person's row was not returned.");
      return asUser(person);
    },
    async getUser(id) {
      const [person] = await db.select().from(people).where(eq(people.id, id));
      return person ? asUser(person) : null;
    },
    async getUserByEmail(email) {
      const [person] = await db.select().from(people).where(eq(people.email, email.toLowerCase()));
      return person ? asUser(person) : null;
    },
    async getUserByAccount({ provider, providerAccountId }) {
      const [found] = await db
        .select({ person: people })
        .from(accounts)
        .innerJoin(people, eq(people.id, accounts.personId))
        .where(and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId)));
      return found ? asUser(found.person) : null;
    },
    async updateUser({ id }) {
      const [person] = await db
        .update(people)
        .set({ emailVerifiedAt: now })
        .where(eq(people.id, id))
        .returning();
      if (!person) throw new Error("The person is gone.");
      return asUser(person);
    },
    async linkAccount({ userId, type, provider, providerAccountId }: AdapterAccount) {
      await db
        .insert(accounts)
        .values({ personId: userId, type, provider, providerAccountId })
        .onConflictDoNothing();
    },
    async createSession({ sessionToken, userId, expires }) {
      opened(await openSession(userId, audience, device, sessionToken, expires));
      return { sessionToken, userId, expires };
    },
    async getSessionAndUser(sessionToken) {
      const [found] = await db
        .select({ session: sessions, person: people })
        .from(sessions)
        .innerJoin(people, eq(people.id, sessions.personId))
        .where(
          and(
            eq(sessions.tokenHash, hashToken(sessionToken)),
            eq(sessions.audience, audience),
            gt(sessions.expiresAt, now),
          ),
        );
      if (!found) return null;
      const { personId: userId, expiresAt: expires } = found.session;
      return { session: { sessionToken, userId, expires }, user: asUser(found.person) };
    },
    async updateSession() {
      return null;
    },
    async deleteSession(sessionToken) {
      await endThisSession(sessionToken);
    },
    async createVerificationToken() {
      throw new Error("Links are made by the worker that mails them.");
    },
    // One statement: of fifty at once one finds the link unused. `token` is a hash already (see configuration.ts).
    async useVerificationToken({ token }) {
      const [link] = await db
        .update(signInLinks)
        .set({ usedAt: now })
        .where(
          and(
            eq(signInLinks.tokenHash, token),
            eq(signInLinks.audience, audience),
            isNull(signInLinks.usedAt),
            gt(signInLinks.expiresAt, now),
            or(
              isNull(signInLinks.browserHash),
              eq(signInLinks.browserHash, browser ? hashToken(browser) : "none"),
            ),
          ),
        )
        .returning();
      return link ? { identifier: link.email, token, expires: link.expiresAt } : null;
    },
  };
}

function asUser({ id, email, name, emailVerifiedAt }: PersonRow): AdapterUser {
  return { id, email, name, emailVerified: emailVerifiedAt };
}

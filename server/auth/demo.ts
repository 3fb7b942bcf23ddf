import { inArray, sql } from "drizzle-orm";
import { globalDatabase } from "@/db/client";
import { people } from "@/db/schema";
import { env } from "../env";
import type { Audience } from "./cookies";
import { type Opened, openSession } from "./sessions";

export interface DemoPerson {
  email: string;
  audience: Audience;
  name: string;
  does: string;
}

interface Known extends Omit<DemoPerson, "name"> {
  name?: string;
}

const MEMBERS: Known[] = [
  { email: "owner@glasshouse.test", audience: "member", does: "Owner: roles, privacy, the audit trail" },
  { email: "recruiter@glasshouse.test", audience: "member", does: "Recruiter: keeps every candidate moving" },
  { email: "manager@glasshouse.test", audience: "member", does: "Hiring manager: decides" },
  { email: "panelist-1@glasshouse.test", audience: "member", does: "Panelist: interviews and scores" },
  { email: "panelist-2@glasshouse.test", audience: "member", does: "Panelist: interviews and scores" },
  { email: "panelist-3@glasshouse.test", audience: "member", does: "Panelist: interviews and scores" },
  { email: "frontdesk@glasshouse.test", audience: "member", does: "Front desk: welcomes those who come" },
];

/** Candidates whose stories the demonstration tells (see db/seed). */
const CANDIDATES: Known[] = [];

/** Who may be tried out with one click. Nobody, unless this is the demonstration. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  if (!env.demo) return [];
  const emails = [...MEMBERS, ...CANDIDATES].map(({ email }) => email);
  const rows = await globalDatabase().select().from(people).where(inArray(people.email, emails));
  const names = new Map(rows.map(({ email, name }) => [email, name]));
  return [...MEMBERS, ...CANDIDATES].flatMap((known) => {
    const name = names.get(known.email) ?? known.name;
    return name ? [{ ...known, name }] : [];
  });
}

/** Opens a session for one of the demonstration's people, and for nobody else. */
export async function signInAs(email: string, device: string): Promise<(Opened & DemoPerson) | null> {
  const person = (await listDemoPeople()).find((one) => one.email === email);
  if (!person) return null;
  const [row] = await globalDatabase()
    .insert(people)
    .values({ email, name: person.name })
    .onConflictDoUpdate({ target: people.email, set: { emailVerifiedAt: sql`now()` } })
    .returning();
  if (!row) throw new Error("A person's row was not returned.");
  return { ...person, ...(await openSession(row.id, person.audience, device)) };
}

/** Without a mail server of its own the product keeps all mail in a mailbox with a page. */
export function hasMailbox(): boolean {
  return !env.smtpUrl;
}

import { inArray, sql } from "drizzle-orm";
import { globalDatabase } from "@/db/client";
import { people } from "@/db/schema";
import { env } from "../env";
import type { Audience } from "./cookies";
import { candidaciesOf } from "./session";
import { type Opened, openSession } from "./sessions";

export interface DemoPerson {
  email: string;
  audience: Audience;
  name: string;
  does: string;
}

const MEMBERS: Record<string, string> = {
  "owner@glasshouse.test": "Owner: roles, privacy, the audit trail",
  "recruiter@glasshouse.test": "Recruiter: keeps every candidate moving",
  "manager@glasshouse.test": "Hiring manager: decides",
  "panelist-1@glasshouse.test": "Panelist: prepares and scores",
  "panelist-2@glasshouse.test": "Panelist: prepares and scores",
  "panelist-3@glasshouse.test": "Panelist: prepares and scores",
  "frontdesk@glasshouse.test": "Front desk: welcomes those who come",
};

/** Candidates whose stories the demonstration tells (see db/seed/story). */
export const DEMO_CANDIDATES: readonly Omit<DemoPerson, "audience">[] = [
  {
    email: "joaquin.etcheverry@inbox.example",
    name: "Joaquín Etcheverry",
    does: "Candidate: has an engagement under way",
  },
  {
    email: "shanice.campbell@letters.example",
    name: "Shanice Campbell",
    does: "Candidate: has an offer to answer",
  },
  { email: "emre.kilic@letters.example", name: "Emre Kılıç", does: "Candidate: has proposed other terms" },
  {
    email: "ngozi.okwuosa@inbox.example",
    name: "Ngozi Okwuosa",
    does: "Candidate: was called back, and signed",
  },
];

/** Who may be tried out with one click. Nobody, unless this is the demonstration. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  if (!env.demo) return [];
  const rows = await globalDatabase()
    .select()
    .from(people)
    .where(inArray(people.email, Object.keys(MEMBERS)));
  if (rows.length === 0) return [];
  const names = new Map(rows.map(({ email, name }) => [email, name]));
  const members = Object.entries(MEMBERS).flatMap(([email, does]): DemoPerson[] => {
    const name = names.get(email);
    return name ? [{ email, does, name, audience: "member" }] : [];
  });
  return [...members, ...(await presentCandidates())];
}

async function presentCandidates(): Promise<DemoPerson[]> {
  const found = await Promise.all(DEMO_CANDIDATES.map(({ email }) => candidaciesOf(email)));
  return DEMO_CANDIDATES.filter((_, index) => (found[index] ?? []).length > 0).map((one) => ({
    ...one,
    audience: "candidate",
  }));
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

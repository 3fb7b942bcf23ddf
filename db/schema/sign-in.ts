import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, oneOf, word } from "../columns";
import { delivery } from "./delivery";

/** Whose door a session or a link opens: a candidate's link must never open a member's pages. */
export const AUDIENCES = ["member", "candidate"] as const;

/** What a six-digit code lets its person do: one that was sent for signing never opens "my data". */
export const CODE_PURPOSES = ["sign", "my_data", "erase"] as const;
export type CodePurpose = (typeof CODE_PURPOSES)[number];

const id = () => uuid("id").primaryKey().default(sql`uuidv7()`);

// The tables in this file belong to no organisation: a person may belong to several.
export const people = pgTable(
  "people",
  { id: id(), email: text("email").notNull(), name: text("name"), emailVerifiedAt: at("email_verified_at") },
  (t) => [uniqueIndex("people_email").on(t.email)],
);

export const accounts = pgTable(
  "accounts",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    type: text("type").notNull(),
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
  },
  (t) => [uniqueIndex("accounts_provider").on(t.provider, t.providerAccountId)],
);

export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    /** What a person names when they end a session. */
    id: uuid("id").notNull().default(sql`uuidv7()`),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    audience: word("audience", AUDIENCES).notNull(),
    /** "Firefox on Linux", so that a person knows it again. */
    device: text("device").notNull().default(""),
    expiresAt: at("expires_at").notNull(),
    createdAt: at("created_at").notNull().default(sql`now()`),
    /** When the person last proved the mailbox with a six-digit code, and for what. */
    codeProvedAt: at("code_proved_at"),
    codeProvedFor: word("code_proved_for", CODE_PURPOSES),
  },
  (t) => [
    oneOf("sessions_audience", t.audience, AUDIENCES),
    oneOf("sessions_code_proved_for", t.codeProvedFor, CODE_PURPOSES),
    index("sessions_person").on(t.personId),
  ],
);

/** Links that were sent. Only hashes are kept; a used one stays, so that its owner can ask for the next by one tap. */
export const signInLinks = pgTable(
  "sign_in_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    email: text("email").notNull(),
    audience: word("audience", AUDIENCES).notNull(),
    /** Set when the person asked for the link in a browser: only a newer asked-for link voids it. */
    askedForAt: at("asked_for_at"),
    /** A member's link opens only in the browser that asked for it. */
    browserHash: text("browser_hash"),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
    createdAt: at("created_at").notNull().default(sql`now()`),
  },
  (t) => [
    oneOf("sign_in_links_audience", t.audience, AUDIENCES),
    index("sign_in_links_email").on(t.email, t.audience),
  ],
);

/** Six-digit codes that prove a mailbox afresh: five tries, ten minutes. */
export const signInCodes = pgTable(
  "sign_in_codes",
  {
    id: id(),
    email: text("email").notNull(),
    purpose: word("purpose", CODE_PURPOSES).notNull().default("sign"),
    codeHash: text("code_hash").notNull(),
    tries: integer("tries").notNull().default(0),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
  },
  (t) => [
    oneOf("sign_in_codes_purpose", t.purpose, CODE_PURPOSES),
    index("sign_in_codes_email").on(t.email, t.purpose, t.id),
  ],
);

/**
 * Requests for a sign-in mail. The worker decides whether the address is known, makes the link and sends it, so
 * that an answer to a stranger takes the same time for every address and no link is at rest in readable form.
 */
export const signInMails = pgTable(
  "sign_in_mails",
  {
    id: id(),
    email: text("email").notNull(),
    audience: word("audience", AUDIENCES).notNull(),
    /** `found` goes to any address: a stranger proves theirs to found an organisation. */
    purpose: word("purpose", ["link", "code", "found"]).notNull(),
    browserHash: text("browser_hash"),
    /** For a code: what it is good for. */
    codePurpose: word("code_purpose", CODE_PURPOSES),
    ...delivery(),
  },
  (t) => [
    oneOf("sign_in_mails_audience", t.audience, AUDIENCES),
    oneOf("sign_in_mails_code_purpose", t.codePurpose, CODE_PURPOSES),
    index("sign_in_mails_due").on(t.dueAt).where(sql`state in ('queued', 'sending')`),
  ],
);

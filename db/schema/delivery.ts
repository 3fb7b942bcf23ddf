import { sql } from "drizzle-orm";
import { integer, text } from "drizzle-orm/pg-core";
import { at, word } from "../columns";

export const DELIVERY_STATES = ["queued", "held", "sending", "sent", "failed", "cancelled"] as const;

/** What every mail that waits to leave carries. A lease is fenced by `attempts`: only its holder may settle. */
export const delivery = () => ({
  state: word("state", DELIVERY_STATES).notNull().default("queued"),
  dueAt: at("due_at").notNull(),
  attempts: integer("attempts").notNull().default(0),
  leasedUntil: at("leased_until"),
  lastError: text("last_error"),
  sentAt: at("sent_at"),
  createdAt: at("created_at").notNull().default(sql`now()`),
});

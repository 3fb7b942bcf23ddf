import { timingSafeEqual } from "node:crypto";
import { sql } from "drizzle-orm";
import { globalDatabase } from "@/db/client";
import { env } from "../env";

/** Whether who brings us mail knows the secret we gave our provider. */
export function isPostman(secret: string): boolean {
  const right = Buffer.from(env.inbound?.secret ?? "");
  const given = Buffer.from(secret);
  return right.length > 0 && given.length === right.length && timingSafeEqual(given, right);
}

/** What the tokens in our addresses are sealed with. */
export const mailTokenSecret = () => env.authSecret;

/** The organisation a mail belongs to. */
export async function organisationOfMail(outboxId: string): Promise<string | null> {
  const { rows } = await globalDatabase().execute<{ id: string | null }>(
    sql`select organisation_of_mail(${outboxId}) as id`,
  );
  return rows[0]?.id ?? null;
}

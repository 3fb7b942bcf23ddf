import { sql } from "drizzle-orm";
import { candidates } from "@/db/schema";
import { audit } from "../audit/record";
import { newId } from "../ids";
import type { Scope } from "../scope";
import { emailNorm, nameNorm } from "./rules";

export interface NewCandidate {
  name: string;
  email: string;
  phone?: string;
  location?: string;
  /** In which language they read what they sent. */
  locale?: string;
}

/**
 * The candidate behind an address, made when there is none. An address in a form proves nothing: what is known of
 * that person already stays as it is. Visitors may add and not read back, hence the id of ours.
 */
export async function enterCandidate(scope: Scope, given: NewCandidate) {
  const { name, email, phone = "", location = "", locale } = given;
  const id = newId();
  const { rowCount } = await scope.tx
    .insert(candidates)
    .values({
      id,
      name,
      nameNorm: nameNorm(name),
      email,
      emailNorm: emailNorm(email),
      phone,
      location,
      locale,
      createdAt: scope.now,
    })
    .onConflictDoNothing();
  if (rowCount) {
    await audit(scope, "candidate.entered", { id }, { after: { name, email, phone, location } });
    return { candidateId: id, isNew: true };
  }
  const { rows } = await scope.tx.execute<{ id: string | null }>(
    sql`select candidate_by_email(${emailNorm(email)}) as id`,
  );
  const known = rows[0]?.id;
  if (!known) throw new Error("A candidate neither could be added nor is there.");
  return { candidateId: known, isNew: false };
}

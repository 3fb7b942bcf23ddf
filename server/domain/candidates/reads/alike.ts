import { inArray, sql } from "drizzle-orm";
import { candidates } from "@/db/schema";
import type { Scope } from "../../scope";
import { findCandidate } from "../reads";

const mostShown = 6;

/** People who may be this same one: by their phone number, or by a variant of their name. */
export async function listAlike(scope: Scope, candidateId: string) {
  await findCandidate(scope, candidateId);
  const { rows } = await scope.tx.execute<{ id: string; by_phone: boolean }>(
    sql`select candidate_id as id, by_phone from candidates_alike(${candidateId}::uuid, ${mostShown})`,
  );
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const people = await scope.tx
    .select({ id: candidates.id, name: candidates.name, email: candidates.email })
    .from(candidates)
    .where(inArray(candidates.id, ids));
  const order = new Map(people.map((person) => [person.id, person]));
  return rows.flatMap(({ id, by_phone: byPhone }) => {
    const person = order.get(id);
    return person ? [{ ...person, byPhone }] : [];
  });
}

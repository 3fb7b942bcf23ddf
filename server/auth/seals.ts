import { sql } from "drizzle-orm";
import { globalDatabase } from "@/db/client";

/** The sealed contract with exactly these bytes, in whatever organisation; null for bytes that nobody sealed. */
export async function contractBySeal(sha256: string) {
  const { rows } = await globalDatabase().execute<{ organisation_id: string; contract_id: string }>(
    sql`select * from contract_by_seal(${sha256})`,
  );
  const [row] = rows;
  return row ? { organisationId: row.organisation_id, contractId: row.contract_id } : null;
}

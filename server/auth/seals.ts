import { sql } from "drizzle-orm";
import { globalDatabase } from "@/db/client";

/** The document with exactly these bytes, in whatever organisation; null for bytes that nobody sealed. */
export async function documentBySeal(sha256: string) {
  const { rows } = await globalDatabase().execute<{
    organisation_id: string;
    contract_id: string | null;
    reference_id: string | null;
  }>(sql`select * from document_by_seal(${sha256})`);
  const [row] = rows;
  return row
    ? { organisationId: row.organisation_id, contractId: row.contract_id, referenceId: row.reference_id }
    : null;
}

import { sql } from "drizzle-orm";
import { inOrganisation, outsideOrganisations } from "@/db/tenant";
import type { Scope } from "@/server/domain/scope";
import { now as present } from "../gateways/clock";
import { log } from "../gateways/log";

/** The workers' door: one transaction of one organisation, as the system. */
export function asSystem<T>(
  organisationId: string,
  work: (scope: Scope) => Promise<T>,
  now = new Date(),
): Promise<T> {
  return inOrganisation(
    organisationId,
    { type: "system" },
    (tx) => work({ tx, actor: { type: "system", organisationId }, now, trail: [] }),
    "read write",
  );
}

/** The same in every organisation, one after the other. What fails in one is logged, and keeps nobody else waiting. */
export async function inEachOrganisation(
  work: (scope: Scope) => Promise<unknown>,
  complaint: string,
): Promise<void> {
  const { rows } = await outsideOrganisations((tx) =>
    tx.execute<{ id: string }>(sql`select organisation_ids() as id`),
  );
  for (const { id } of rows)
    await asSystem(id, work, present()).catch((error) => log.error({ error, organisationId: id }, complaint));
}

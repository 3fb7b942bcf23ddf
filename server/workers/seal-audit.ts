import { sql } from "drizzle-orm";
import { outsideOrganisations } from "@/db/tenant";
import { firstIdAt } from "@/server/domain/audit/rules";
import { sealTrail } from "@/server/domain/audit/seal-trail";
import { now } from "../gateways/clock";
import { asSystem } from "./door";

/** Closes the trail of every organisation in which something has happened, batch by batch. Runs each minute. */
export async function sealAudit(): Promise<void> {
  for (const organisationId of await organisationsToSeal()) {
    while ((await asSystem(organisationId, sealTrail, now())) > 0);
  }
}

async function organisationsToSeal(): Promise<string[]> {
  const upTo = firstIdAt(new Date(now().getTime() - 120_000));
  const { rows } = await outsideOrganisations((tx) =>
    tx.execute<{ id: string }>(sql`select organisations_to_seal(${upTo}::uuid) as id`),
  );
  return rows.map(({ id }) => id);
}

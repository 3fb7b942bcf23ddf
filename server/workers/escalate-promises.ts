import { sql } from "drizzle-orm";
import { outsideOrganisations } from "@/db/tenant";
import { escalatePromises } from "@/server/domain/decisions/escalate-promises";
import { now } from "../gateways/clock";
import { log } from "../gateways/log";
import { asSystem } from "./door";

/** Every hour, so that each organisation's day is met soon after it begins; a person is told once a day. */
export async function escalatePromisesTask(): Promise<void> {
  const { rows } = await outsideOrganisations((tx) =>
    tx.execute<{ id: string }>(sql`select organisation_ids() as id`),
  );
  for (const { id } of rows)
    await asSystem(id, escalatePromises, now()).catch((error) =>
      log.error({ error, organisationId: id }, "Promises could not be escalated. They are tried in an hour."),
    );
}

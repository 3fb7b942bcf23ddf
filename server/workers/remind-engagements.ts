import { sql } from "drizzle-orm";
import { outsideOrganisations } from "@/db/tenant";
import { remindOfEngagements } from "@/server/domain/engagements/remind";
import { now } from "../gateways/clock";
import { log } from "../gateways/log";
import { asSystem } from "./door";

/** Every hour, so that each organisation's morning is met; what was said once is not said again. */
export async function remindEngagementsTask(): Promise<void> {
  const { rows } = await outsideOrganisations((tx) =>
    tx.execute<{ id: string }>(sql`select organisation_ids() as id`),
  );
  for (const { id } of rows)
    await asSystem(id, remindOfEngagements, now()).catch((error) =>
      log.error({ error, organisationId: id }, "Nobody could be reminded of work. It is tried in an hour."),
    );
}

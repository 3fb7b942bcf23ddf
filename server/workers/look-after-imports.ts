import { sql } from "drizzle-orm";
import { outsideOrganisations } from "@/db/tenant";
import { forgetFiles } from "@/server/domain/imports/forget-files";
import { listStalled } from "@/server/domain/imports/reads";
import { PATIENCE_MS } from "@/server/domain/imports/rules";
import { enqueue } from "@/server/domain/queue";
import { now } from "../gateways/clock";
import { log } from "../gateways/log";
import { deleteFile } from "../gateways/storage";
import { asSystem } from "./door";

/** Every minute: has imports go on whose worker died, and deletes the files that are needed no more. */
export async function lookAfterImports(): Promise<void> {
  const { rows } = await outsideOrganisations((tx) =>
    tx.execute<{ id: string }>(sql`select organisation_ids() as id`),
  );
  for (const { id } of rows)
    await lookAfter(id).catch((error) =>
      log.error({ error, organisationId: id }, "Imports could not be looked after. They are in a minute."),
    );
}

async function lookAfter(organisationId: string) {
  await asSystem(
    organisationId,
    async (scope) => {
      const stalled = await listStalled(scope, new Date(scope.now.getTime() - PATIENCE_MS));
      for (const { id } of stalled) await enqueue(scope, "work-import", { importId: id });
    },
    now(),
  );
  for (const key of await asSystem(organisationId, forgetFiles, now())) await deleteFile(key);
}

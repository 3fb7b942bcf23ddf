import { eq } from "drizzle-orm";
import { holidays, organisations } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findOrganisation } from "./reads";
import { holidaysOf, refuseRegion } from "./rules";

/** Adds a region's public holidays of three years. Days that stand there already keep their name. */
export async function importHolidays(scope: Scope, { region }: { region: string }) {
  refuse(refuseRegion(region), "region");
  const before = await findOrganisation(scope);
  const days = holidaysOf(region, scope.now.getUTCFullYear());
  const added = await scope.tx.insert(holidays).values(days).onConflictDoNothing().returning();
  await scope.tx
    .update(organisations)
    .set({ holidayRegion: region })
    .where(eq(organisations.organisationId, before.organisationId));
  await audit(
    scope,
    "holidays.imported",
    { id: before.organisationId },
    { before: { region: before.holidayRegion }, after: { region, added: added.length } },
  );
  // The region's country is the one that search engines are told of jobs.
  await announce(scope, "careers", before.organisationId);
  return { added: added.length };
}

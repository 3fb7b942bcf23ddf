import { eq } from "drizzle-orm";
import { organisations } from "@/db/schema";
import { audit } from "../audit/record";
import { findOrganisation } from "../organisations/reads";
import type { Scope } from "../scope";

/** Says after how many months without contact candidates are erased; null: only when they ask for it. */
export async function setRetention(scope: Scope, { months }: { months: number | null }) {
  const { organisationId, retentionMonths } = await findOrganisation(scope);
  await scope.tx
    .update(organisations)
    .set({ retentionMonths: months })
    .where(eq(organisations.organisationId, organisationId));
  await audit(
    scope,
    "organisation.retention-set",
    { id: organisationId },
    { before: { retentionMonths }, after: { retentionMonths: months } },
  );
}

import { eq } from "drizzle-orm";
import { organisations } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { OrganisationChange } from "./input";
import { findOrganisation } from "./reads";

/** Changes what the organisation says of itself and when its answers leave. */
export async function changeOrganisation(scope: Scope, change: OrganisationChange) {
  const before = await findOrganisation(scope);
  await scope.tx
    .update(organisations)
    .set(change)
    .where(eq(organisations.organisationId, before.organisationId));
  const changed = Object.keys(change) as (keyof OrganisationChange)[];
  await audit(
    scope,
    "organisation.changed",
    { id: before.organisationId },
    { before: Object.fromEntries(changed.map((name) => [name, before[name]])), after: { ...change } },
  );
  await announce(scope, "careers", before.organisationId);
}

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
  const { name, timeZone, locale, brandColour, about, address, replyTo, outcomesLeaveAt, weeklyPanelLimit } =
    before;
  const said = { name, timeZone, locale, brandColour, about, address, replyTo };
  await audit(
    scope,
    "organisation.changed",
    { id: before.organisationId },
    {
      before: { ...said, outcomesLeaveAt, weeklyPanelLimit },
      after: { ...change },
    },
  );
  await announce(scope, "careers", before.organisationId);
}

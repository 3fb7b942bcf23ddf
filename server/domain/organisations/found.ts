import { decisionReasons, holidays, members, organisations } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import type { Scope } from "../scope";
import type { OrganisationInput } from "./input";
import { DEFAULT_REASONS, holidaysOf, refuseRegion } from "./rules";

/** The proven mailbox that founds an organisation and becomes its first owner. */
export interface Founding extends OrganisationInput {
  personId: string;
  ownerEmail: string;
  ownerTitle?: string;
}

/** Makes the organisation this transaction is already set to, ready to publish a job. */
export async function foundOrganisation(scope: Scope, input: Founding) {
  if (input.holidayRegion) refuse(refuseRegion(input.holidayRegion), "holidayRegion");
  const { slug, name, timeZone, holidayRegion, brandColour, about } = input;
  const [organisation] = await scope.tx
    .insert(organisations)
    .values({
      slug,
      name,
      timeZone,
      holidayRegion: holidayRegion || null,
      brandColour,
      about,
      foundedAt: scope.now,
    })
    .onConflictDoNothing()
    .returning();
  if (!organisation) throw new Conflict("This address is taken already. Choose another one.", "slug");

  const memberId = await addOwner(scope, input);
  await addReasons(scope);
  if (holidayRegion) await addHolidays(scope, holidayRegion);

  const { organisationId } = organisation;
  // The founder acts from here on: the trail begins with their name.
  const founder: Scope = { ...scope, actor: { type: "member", organisationId, memberId, role: "owner" } };
  await audit(founder, "organisation.founded", { id: organisationId }, { after: { slug, name, timeZone } });
  return { organisationId, memberId, slug: organisation.slug };
}

async function addOwner(
  scope: Scope,
  { personId, ownerName, ownerEmail, ownerTitle }: Founding,
): Promise<string> {
  const [owner] = await scope.tx
    .insert(members)
    .values({
      personId,
      name: ownerName,
      email: ownerEmail,
      title: ownerTitle,
      role: "owner",
      joinedAt: scope.now,
    })
    .returning();
  if (!owner) throw new Error("The owner's row was not returned.");
  return owner.id;
}

async function addReasons(scope: Scope) {
  const rows = Object.entries(DEFAULT_REASONS).flatMap(([kind, labels]) =>
    labels.map((label) => ({ kind: kind as keyof typeof DEFAULT_REASONS, label })),
  );
  await scope.tx.insert(decisionReasons).values(rows);
}

async function addHolidays(scope: Scope, region: string) {
  const days = holidaysOf(region, scope.now.getUTCFullYear());
  if (days.length > 0) await scope.tx.insert(holidays).values(days).onConflictDoNothing();
}

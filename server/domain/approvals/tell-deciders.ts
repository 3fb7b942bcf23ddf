import { queueEmail } from "../emails/queue";
import { findOrganisation } from "../organisations/reads";
import type { Scope } from "../scope";
import { type Approvable, findHouse } from "./reads";
import { linkTo } from "./rules";
import { type Asking, decidersOf, openSteps } from "./rules/turns";

/** Writes to everybody whose turn it is and who has not been written to about this step. */
export async function tellDeciders(
  scope: Scope,
  { kind, id, applicationId, about }: Approvable,
  asking: Asking & { id: string },
) {
  const house = await findHouse(scope);
  const { slug } = await findOrganisation(scope);
  const nameOf = (memberId: string | null) => house.members.find((one) => one.id === memberId)?.name;
  for (const step of openSteps(asking))
    for (const { memberId, forId } of decidersOf(asking, step, house)) {
      const to = house.members.find((one) => one.id === memberId);
      if (!to || memberId === asking.askedBy) continue;
      await queueEmail(scope, {
        kind: "approval_asked",
        key: `approval_asked:${step.id}:${memberId}`,
        to: { name: to.name, address: to.email },
        memberId,
        applicationId,
        fields: {
          about,
          asked_by: nameOf(asking.askedBy) ?? "",
          in_place_of: nameOf(forId) ?? "",
          approval_link: linkTo(slug, { kind, id, applicationId }),
        },
      });
    }
}

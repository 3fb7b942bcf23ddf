import { findMember } from "../../organisations/reads";
import { memberOf, type Scope } from "../../scope";
import { ADMINISTRATORS, type Voucher } from "../rules/vouching";
import type { Engagement } from "./engagements";

/** The member who acts, beside the sponsor of an engagement. */
export async function findVoucher(
  scope: Scope,
  { sponsorId }: Pick<Engagement, "sponsorId">,
): Promise<Voucher> {
  const sponsor = await findMember(scope, sponsorId);
  return {
    isSponsor: sponsor.id === memberOf(scope),
    sponsorName: sponsor.name,
    sponsorLeft: sponsor.leftAt !== null,
    isAdministrator: scope.actor.type === "member" && ADMINISTRATORS.includes(scope.actor.role),
  };
}

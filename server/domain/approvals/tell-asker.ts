import { queueEmail } from "../emails/queue";
import { findMember, findOrganisation } from "../organisations/reads";
import { memberOf, type Scope } from "../scope";
import type { Approvable } from "./reads";
import { linkTo } from "./rules";

/** Tells whoever waits for an approval how it ended; not themself, when it was they who ended it. */
export async function tellAsker(
  scope: Scope,
  what: Approvable,
  { id, answersTo, reason }: { id: string; answersTo: string; reason: string | null },
) {
  const to = await findMember(scope, answersTo);
  if (to.leftAt || to.id === memberOf(scope)) return;
  const { slug } = await findOrganisation(scope);
  await queueEmail(scope, {
    kind: "approval_answered",
    key: `approval_answered:${id}`,
    to: { name: to.name, address: to.email },
    memberId: to.id,
    applicationId: what.applicationId,
    fields: {
      about: what.about,
      answered_by: (await findMember(scope, memberOf(scope))).name,
      reason: reason ?? "",
      approval_link: linkTo(slug, what),
    },
  });
}

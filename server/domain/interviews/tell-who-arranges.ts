import { queueEmail } from "../emails/queue";
import { spanGiven } from "../emails/rules/given";
import { findMember, findOrganisation } from "../organisations/reads";
import type { Scope } from "../scope";
import type { PanelToArrange } from "./reads/adjustments";

/** A mail to who scheduled a panel: its candidate has said what they need. What that is stands behind the link alone. */
export async function tellWhoArranges(scope: Scope, statementId: string, panel: PanelToArrange) {
  const organisation = await findOrganisation(scope);
  const member = await findMember(scope, panel.scheduledBy);
  if (member.leftAt) return;
  await queueEmail(scope, {
    kind: "adjustments_stated",
    key: `adjustments_stated:${statementId}:${panel.id}`,
    to: { name: member.name, address: member.email },
    memberId: member.id,
    applicationId: panel.applicationId,
    fields: {
      candidate_name: panel.candidateName,
      job_title: panel.jobTitle,
      panel_name: panel.name,
      panel_when: spanGiven(panel.startsAt, panel.endsAt, member.timeZone ?? organisation.timeZone),
      day_link: `/o/${organisation.slug}/interviews/${panel.id}/day`,
    },
  });
}

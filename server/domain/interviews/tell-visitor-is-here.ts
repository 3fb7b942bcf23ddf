import { queueEmail } from "../emails/queue";
import { findOrganisation } from "../organisations/reads";
import type { Scope } from "../scope";
import { findPanel, listSeats } from "./reads/panels";

/** A mail to each of the panel, beside what their open page shows: not everybody has it open. */
export async function tellVisitorIsHere(scope: Scope, panelId: string) {
  const { panel, candidate, visit } = await findPanel(scope, panelId);
  const { slug } = await findOrganisation(scope);
  for (const seat of await listSeats(scope, [panelId])) {
    await queueEmail(scope, {
      kind: "visitor_here",
      key: `visitor_here:${panelId}:${panel.sequence}:${seat.memberId}`,
      to: { name: seat.name, address: seat.email },
      memberId: seat.memberId,
      applicationId: panel.applicationId,
      fields: {
        candidate_name: candidate.name,
        room: visit.room,
        panel_name: panel.name,
        kit_link: `/o/${slug}/interviews/${panelId}`,
      },
    });
  }
}

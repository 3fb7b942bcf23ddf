import { eq } from "drizzle-orm";
import { workRatings } from "@/db/schema";
import type { Scope } from "../../scope";
import { isBlind } from "../../scorecards/reads/blindness";
import { listHeldPanels } from "../../scorecards/reads/debriefs";
import { refuseRating } from "../rules/rating";
import type { Engagement } from "./engagements";
import { findVoucher } from "./vouching";

/** The panels of the application with what they scored, and beside each competency what the sponsor saw in the work. */
export async function listWorkRatings(
  scope: Scope,
  { id, applicationId }: Pick<Engagement, "id" | "applicationId">,
) {
  const rated = await scope.tx.select().from(workRatings).where(eq(workRatings.engagementId, id));
  const panels = await listHeldPanels(scope, applicationId);
  return panels.map(({ id: panelId, name, kit }) => ({
    panelId,
    name,
    competencies: kit.competencies.map(({ id: competencyId, name: competency, description, anchors }) => {
      const given = rated.find((one) => one.panelId === panelId && one.competencyId === competencyId);
      return {
        ...{ id: competencyId, name: competency, description, anchors },
        ...{ rating: given?.rating ?? null, evidence: given?.evidence ?? "" },
      };
    }),
  }));
}

/** What stands between the member who asks and rating this work; null when nothing does. */
export async function findRatingRefusal(scope: Scope, engagement: Engagement): Promise<string | null> {
  return refuseRating({
    state: engagement.state,
    isBlind: await isBlind(scope, engagement.applicationId),
    ...(await findVoucher(scope, engagement)),
  });
}

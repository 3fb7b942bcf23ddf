import { findEngagement, listMilestones, listResults } from "../../engagements/reads/engagements";
import { listWorkRatings } from "../../engagements/reads/ratings";
import type { Scope } from "../../scope";
import { findDebriefPage } from "../../scorecards/reads/debrief-grid";

/**
 * What the panel thought and what the work showed, to be read side by side. Whoever is blind to the scores gets the
 * work alone.
 */
export async function findEvidence(scope: Scope, engagementId: string) {
  const engagement = await findEngagement(scope, engagementId);
  const work = await listWorkRatings(scope, engagement);
  const debrief = await findDebriefPage(scope, engagement.applicationId);
  return {
    panel:
      debrief.stands === "open"
        ? {
            sealedScore: debrief.sealedScore,
            grids: debrief.grids.map(({ panelId, name, startsAt, rows, columns }) => ({
              panelId,
              name,
              startsAt,
              members: columns.map(({ memberName, overall }) => ({ name: memberName, overall })),
              competencies: rows.map((row) => ({
                id: row.id,
                name: row.name,
                agreement: row.agreement,
                ratings: row.cells.map(({ rating }) => rating),
                work: workOn(work, panelId, row.id),
              })),
            })),
          }
        : null,
    results: await listResults(scope, engagement.id),
    milestones: await listMilestones(scope, engagement.id),
  };
}

/** What the sponsor saw in the work of what a panel scored; null where they have not said. */
function workOn(work: Awaited<ReturnType<typeof listWorkRatings>>, panelId: string, competencyId: string) {
  const panel = work.find((one) => one.panelId === panelId);
  const given = panel?.competencies.find(({ id }) => id === competencyId);
  return given?.rating ? { rating: given.rating, evidence: given.evidence } : null;
}

export type Evidence = Awaited<ReturnType<typeof findEvidence>>;

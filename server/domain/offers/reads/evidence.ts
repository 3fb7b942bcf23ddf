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
  return {
    panel: await findPanelScores(scope, engagement.applicationId, work),
    work: {
      results: await listResults(scope, engagement.id),
      milestones: await listMilestones(scope, engagement.id),
    },
  };
}

/** What the panel thought, where no work followed. */
export async function findPanelEvidence(scope: Scope, applicationId: string): Promise<Evidence> {
  return { panel: await findPanelScores(scope, applicationId, []), work: null };
}

async function findPanelScores(scope: Scope, applicationId: string, work: Work) {
  const debrief = await findDebriefPage(scope, applicationId);
  if (debrief.stands !== "open") return null;
  return {
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
  };
}

type Work = Awaited<ReturnType<typeof listWorkRatings>>;
type Beside = Awaited<ReturnType<typeof findEvidence>>;

/** Without an engagement there is no work to stand beside the scores. */
export type Evidence = Pick<Beside, "panel"> & { work: Beside["work"] | null };

/** What the sponsor saw in the work of what a panel scored; null where they have not said. */
function workOn(work: Work, panelId: string, competencyId: string) {
  const panel = work.find((one) => one.panelId === panelId);
  const given = panel?.competencies.find(({ id }) => id === competencyId);
  return given?.rating ? { rating: given.rating, evidence: given.evidence } : null;
}

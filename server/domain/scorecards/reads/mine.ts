import { and, asc, eq, isNull, lte } from "drizzle-orm";
import {
  applications,
  candidates,
  dismissals,
  jobs,
  members,
  panelists,
  panels,
  scorecards,
  visits,
} from "@/db/schema";
import { NotFound } from "../../errors";
import { memberOf, type Scope } from "../../scope";
import { debriefClosedAt, debriefIsOpen } from "./debriefs";
import { listRatings } from "./scorecards";

/** The panel somebody is to score, with their seat on it and what they have written so far. */
export async function findSeat(scope: Scope, panelId: string) {
  const me = memberOf(scope);
  const [found] = await scope.tx
    .select({
      panel: {
        id: panels.id,
        applicationId: panels.applicationId,
        name: panels.name,
        startsAt: panels.startsAt,
        endsAt: panels.endsAt,
        state: panels.state,
        kit: panels.kit,
      },
      checkedInAt: visits.checkedInAt,
      scorecard: scorecards,
      required: panelists.required,
      dismissedAt: dismissals.dismissedAt,
    })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .leftJoin(scorecards, and(eq(scorecards.panelId, panels.id), eq(scorecards.memberId, me)))
    .leftJoin(dismissals, and(eq(dismissals.panelId, panels.id), eq(dismissals.memberId, me)))
    .where(and(eq(panelists.panelId, panelId), eq(panelists.memberId, me), isNull(panelists.releasedAt)));
  if (!found) throw new NotFound("This panel");
  return found;
}

/** A member's own scorecard, as they left it. */
export async function findMyScorecard(scope: Scope, panelId: string) {
  const { panel, checkedInAt, scorecard, dismissedAt } = await findSeat(scope, panelId);
  const entries = scorecard ? await listRatings(scope, [scorecard.id]) : [];
  const isOpen = await debriefIsOpen(scope, panel.applicationId);
  return {
    panel,
    checkedInAt,
    revision: scorecard?.revision ?? 0,
    overall: scorecard?.overall ?? null,
    summary: scorecard?.summary ?? "",
    submittedAt: scorecard?.submittedAt ?? null,
    submittedByName: await nameOfAnother(scope, scorecard?.submittedBy ?? null),
    dismissedAt,
    /** "I wasn't there" can be taken back until the debrief is opened. */
    canTakeBack: Boolean(dismissedAt) && !isOpen,
    /** Then a change would come to nothing. */
    debriefIsClosed: Boolean(await debriefClosedAt(scope, panel.applicationId)),
    scorecardId: scorecard?.id ?? null,
    version: scorecard?.version ?? 1,
    amendedAt: scorecard?.amendedAt ?? null,
    late: scorecard?.late ?? false,
    ratings: entries.map(({ competencyId, rating, evidence, notAssessedReason }) => ({
      ...{ competencyId, rating, evidence, notAssessedReason },
    })),
  };
}

/** Who handed a scorecard in, if it was not the panelist. */
async function nameOfAnother(scope: Scope, submittedBy: string | null) {
  if (!submittedBy || submittedBy === memberOf(scope)) return null;
  const [found] = await scope.tx
    .select({ name: members.name })
    .from(members)
    .where(eq(members.id, submittedBy));
  return found?.name ?? null;
}

/** The panels that are over and that the member who asks has still to score. */
export function listToScore(scope: Scope) {
  return scope.tx
    .select({
      panelId: panels.id,
      applicationId: panels.applicationId,
      name: panels.name,
      candidateName: candidates.name,
      jobTitle: jobs.title,
      startsAt: panels.startsAt,
      endsAt: panels.endsAt,
      checkedInAt: visits.checkedInAt,
      revision: scorecards.revision,
    })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .innerJoin(applications, eq(applications.id, panels.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(scorecards, and(eq(scorecards.panelId, panels.id), eq(scorecards.memberId, panelists.memberId)))
    .leftJoin(dismissals, and(eq(dismissals.panelId, panels.id), eq(dismissals.memberId, panelists.memberId)))
    .where(
      and(
        ...[eq(panelists.memberId, memberOf(scope)), isNull(panelists.releasedAt)],
        ...[eq(panels.state, "scheduled"), lte(panels.endsAt, scope.now)],
        ...[isNull(visits.noShowAt), isNull(visits.walkedOutAt)],
        ...[isNull(scorecards.submittedAt), isNull(dismissals.id)],
      ),
    )
    .orderBy(asc(panels.startsAt));
}

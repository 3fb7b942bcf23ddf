import { and, eq, isNull } from "drizzle-orm";
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
import { refuseBlind } from "../rules/debrief";
import { refuseOnBehalf } from "../rules/scoring";
import { hasBegun, isBlind } from "./blindness";

interface Whose {
  panelId: string;
  memberId: string;
}

/** A panelist's seat, and how far they are, for somebody who would hand their scorecard in. */
export async function findSeatOf(scope: Scope, { panelId, memberId }: Whose) {
  const [found] = await scope.tx
    .select({
      panel: panels,
      name: members.name,
      checkedInAt: visits.checkedInAt,
      submittedAt: scorecards.submittedAt,
      dismissedAt: dismissals.dismissedAt,
    })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .innerJoin(members, eq(members.id, panelists.memberId))
    .leftJoin(scorecards, and(eq(scorecards.panelId, panels.id), eq(scorecards.memberId, memberId)))
    .leftJoin(dismissals, and(eq(dismissals.panelId, panels.id), eq(dismissals.memberId, memberId)))
    .where(
      and(eq(panelists.panelId, panelId), eq(panelists.memberId, memberId), isNull(panelists.releasedAt)),
    );
  if (!found) throw new NotFound("This panel");
  return found;
}

/** What the page for it needs, or the sentence that stands in the way. */
export async function findOnBehalf(scope: Scope, whose: Whose) {
  const { panel, name, checkedInAt, submittedAt, dismissedAt } = await findSeatOf(scope, whose);
  const isMe = whose.memberId === memberOf(scope);
  const blind = refuseBlind(await isBlind(scope, panel.applicationId));
  const facts = { name, isMe, submittedAt, dismissedAt };
  // Who is blind does not even hear whether somebody has begun.
  const refusal = blind ?? refuseOnBehalf({ ...facts, hasBegun: await hasBegun(scope, whose) });
  const [about] = await scope.tx
    .select({ candidateName: candidates.name, jobTitle: jobs.title })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.id, panel.applicationId));
  if (!about) throw new NotFound("This application");
  return {
    ...about,
    panel: { id: panel.id, applicationId: panel.applicationId, name: panel.name, kit: panel.kit },
    memberName: name,
    checkedInAt,
    refusal,
  };
}

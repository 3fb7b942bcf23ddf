import { panels, visits } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { ScheduleInput } from "./input";
import { findApplicant, takeTurn } from "./reads/applicants";
import { findPanel } from "./reads/panels";
import { findPlan, holdPlan } from "./reads/plans";
import { kitOf } from "./rules/kit";
import { refuseScheduling, refuseTime, reminderAt, scorecardsDueAt } from "./rules/panels";
import { newVisitCode } from "./rules/visits";
import { seatPanelists } from "./seat-panelists";
import { tellPanel } from "./tell-panel";

/** Fixes a panel for an application: its own copy of the plan, its people, the visit, and everybody's invitation. */
export async function schedulePanel(scope: Scope, input: ScheduleInput, scheduledBy = memberOf(scope)) {
  await takeTurn(scope, input.applicationId);
  const { application, candidate } = await findApplicant(scope, input.applicationId);
  await holdPlan(scope, input.planId);
  const plan = await findPlan(scope, input.planId);
  refuse(refuseScheduling(application));
  refuse(plan.jobId === application.jobId ? null : "This plan belongs to another job.", "planId");
  refuse(refuseTime({ startsAt: input.startsAt, now: scope.now }), "startsAt");

  const { startsAt, timeZone } = input;
  const endsAt = new Date(startsAt.getTime() + (input.durationMinutes ?? plan.durationMinutes) * 60_000);
  const [panel] = await scope.tx
    .insert(panels)
    .values({
      ...{ applicationId: application.id, candidateId: candidate.id, planId: plan.id, name: plan.name },
      ...{ startsAt, endsAt, timeZone, place: input.place ?? plan.place, link: input.link ?? plan.link },
      kit: kitOf(plan),
      ...{ scheduledBy, scheduledAt: scope.now },
    })
    .returning();
  if (!panel) throw new Error("The panel's row was not returned.");
  const { panelistIds, optionalIds = [] } = input;
  await seatPanelists(scope, {
    ...{ panelId: panel.id, startsAt, endsAt, panelistIds, optionalIds },
    candidateEmail: candidate.emailNorm,
  });
  await scope.tx
    .insert(visits)
    .values({ panelId: panel.id, candidateId: candidate.id, code: newVisitCode() });

  await tellPanel(scope, "interview_invitation", panel.id);
  if (reminderAt(startsAt) > scope.now)
    await enqueue(scope, "remind-panels", { panelId: panel.id }, reminderAt(startsAt));
  await enqueue(scope, "remind-scorecards", { panelId: panel.id }, scorecardsDueAt(endsAt));
  const after = {
    name: panel.name,
    startsAt,
    endsAt,
    timeZone,
    place: panel.place,
    panelistIds,
    optionalIds,
  };
  await audit(scope, "panel.scheduled", panel, { after });
  await announce(scope, "panel", panel.id);
  await announce(scope, "application", application.id);
  return (await findPanel(scope, panel.id)).panel;
}

import { eq } from "drizzle-orm";
import { applications, files, jobs } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { kitOf, sameKit } from "../rules/kit";
import { readsPanel } from "./agenda";
import { listNotes } from "./notes";
import { arrivalOf, findPanel, listSeats } from "./panels";
import { findPlan } from "./plans";

/**
 * All a panelist prepares with: the job, the CV, the questions and the anchors. What the candidate needs on the day
 * is not here, so that it can never stand beside a score.
 */
export async function findKit(scope: Scope, panelId: string) {
  const { panel, candidate, visit } = await findPanel(scope, panelId);
  const seats = await listSeats(scope, [panelId]);
  if (!readsPanel(scope, seats)) throw new NotFound("This panel");
  const { id, applicationId, name, startsAt, endsAt, timeZone, place, link, state, kit } = panel;
  return {
    panel: { id, applicationId, name, startsAt, endsAt, timeZone, place, link, state },
    kit,
    /** Since when it is the panel's own, and whether the plan it was copied from says something else by now. */
    copy: {
      takenAt: panel.scheduledAt,
      hasPlanChanged: panel.planId !== null && !sameKit(kit, kitOf(await findPlan(scope, panel.planId))),
    },
    notes: await listNotes(scope, panel),
    candidateName: candidate.name,
    ...(await readingFor(scope, applicationId)),
    visit: arrivalOf(visit),
    seats: seats.map(({ memberId, name, title, required, answer }) => ({
      memberId,
      name,
      title,
      required,
      answer,
    })),
  };
}

async function readingFor(scope: Scope, applicationId: string) {
  const [found] = await scope.tx
    .select({
      job: { id: jobs.id, title: jobs.title, description: jobs.description },
      cv: {
        id: files.id,
        name: files.name,
        contentType: files.contentType,
        sizeBytes: files.sizeBytes,
        text: files.text,
        textState: files.textState,
      },
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(files, eq(files.id, applications.cvId))
    .where(eq(applications.id, applicationId));
  if (!found) throw new NotFound("This application");
  return found;
}

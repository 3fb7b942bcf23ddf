import { eq } from "drizzle-orm";
import { applications, files, jobs } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { readsPanel } from "./agenda";
import { findPanel, listSeats } from "./panels";

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
    candidateName: candidate.name,
    ...(await readingFor(scope, applicationId)),
    visit: { room: visit.room, checkedInAt: visit.checkedInAt, noShowAt: visit.noShowAt },
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

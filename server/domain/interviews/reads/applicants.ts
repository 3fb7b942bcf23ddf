import { eq, type SQLWrapper } from "drizzle-orm";
import { applications, candidates, jobs } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

/**
 * Waits for one's turn: of all that schedules, moves, proposes, chooses, cancels or withdraws for one application only
 * one happens at a time. Whoever takes it takes it first, before a plan, a visit or a person's calendar.
 */
export async function takeTurn(scope: Scope, applicationId: string | SQLWrapper) {
  await scope.tx
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.id, applicationId))
    .for("no key update");
}

/** The application a panel is for, and who applied. */
export async function findApplicant(scope: Scope, applicationId: string) {
  const [found] = await scope.tx
    .select({ application: applications, candidate: candidates, job: { id: jobs.id, title: jobs.title } })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.id, applicationId));
  if (!found) throw new NotFound("This application");
  return found;
}

import { eq } from "drizzle-orm";
import { applications, candidates, jobs } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

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

import { eq } from "drizzle-orm";
import { applications, candidates, jobs } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

/** Holds the application as it is until this transaction ends: nobody withdraws it while a panel is scheduled. */
export async function holdApplication(scope: Scope, applicationId: string) {
  await scope.tx
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.id, applicationId))
    .for("share");
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

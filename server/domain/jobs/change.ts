import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { findPresentMember } from "../organisations/reads";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { JobChange } from "./input";
import { findJob } from "./reads";

/** Changes what a job says of itself. Its address stays: it may have been shared. */
export async function changeJob(scope: Scope, { jobId, ...change }: JobChange) {
  const job = await findJob(scope, jobId);
  if (change.recruiterId !== job.recruiterId) await findPresentMember(scope, change.recruiterId);
  if (change.hiringManagerId !== job.hiringManagerId) await findPresentMember(scope, change.hiringManagerId);

  const [changed] = await scope.tx.update(jobs).set(change).where(eq(jobs.id, job.id)).returning();
  await audit(scope, "job.changed", job, differences(job, change));
  await announce(scope, "careers", job.id);
  return changed ?? job;
}

/** Only what is now another value than before: the trail is read by people. */
function differences(job: Record<string, unknown>, change: Record<string, unknown>) {
  const names = Object.keys(change).filter((name) => job[name] !== change[name]);
  const pick = (from: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { before: pick(job), after: pick(change) };
}

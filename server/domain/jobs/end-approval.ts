import { and, eq, isNull } from "drizzle-orm";
import { jobApprovals } from "@/db/schema";
import { memberOf, type Scope } from "../scope";

interface Ending {
  jobId: string;
  verdict: "approved" | "sent_back" | "taken_back";
  reason?: string;
}

/** Closes the question whether a job may be published, if it is open: answered, or taken back by whoever changed it. */
export async function endApproval(scope: Scope, { jobId, verdict, reason = "" }: Ending) {
  await scope.tx
    .update(jobApprovals)
    .set({ verdict, reason, decidedBy: memberOf(scope), decidedAt: scope.now })
    .where(and(eq(jobApprovals.jobId, jobId), isNull(jobApprovals.verdict)));
}

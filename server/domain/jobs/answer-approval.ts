import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { step } from "../machine";
import { findPresentMember } from "../organisations/reads";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { endApproval } from "./end-approval";
import { lockJob } from "./reads";
import { countOtherApprovers, findOpenApproval } from "./reads/approvals";
import { isApprover, refuseJobAnswer } from "./rules/approval";
import { JOB } from "./rules/machine";

interface Answer {
  jobId: string;
  version: number;
  verdict: "approved" | "sent_back";
  reason: string;
}

const ACTS = { approved: "approve", sent_back: "send back" } as const;
const VERBS = { approved: "job.approved", sent_back: "job.sent-back" } as const;

/** Answers whether a job may be published as it stands, by whoever was asked. */
export async function answerApproval(scope: Scope, { jobId, version, verdict, reason }: Answer) {
  const job = await lockJob(scope, jobId);
  const open = await findOpenApproval(scope, job.id);
  const memberId = memberOf(scope);
  const { role } = await findPresentMember(scope, memberId);
  const approverId = open?.approverId ?? null;
  refuse(
    refuseJobAnswer({
      ...{ state: job.state, version: job.version, seenVersion: version },
      isApprover: isApprover({ role, memberId, approverId }),
      isAsker: open?.askedBy === memberId,
      otherApprovers: await countOtherApprovers(scope, { memberId, approverId }),
    }),
  );
  if (!open) throw new Conflict("This job does not wait for approval any more. Look at it again.");

  const state = step(JOB, scope, { from: job.state, act: ACTS[verdict] });
  await scope.tx.update(jobs).set({ state }).where(eq(jobs.id, job.id));
  await endApproval(scope, { jobId: job.id, verdict, reason });
  await audit(scope, VERBS[verdict], job, {
    before: { state: job.state },
    after: { state, version, ...(reason && { reason }) },
  });
  await announce(scope, "careers", job.id);
}

import type { inferProcedureOutput } from "@trpc/server";
import { AnswerJob } from "@/app/_parts/approvals/answer-job";
import { ApprovalChain, approvalInWords } from "@/app/_parts/approvals/chain";
import { Notice } from "@/app/_ui/notice";
import { When } from "@/app/_ui/when";
import type { AppRouter } from "@/server/api/root";

type Job = inferProcedureOutput<AppRouter["jobs"]["get"]>;
type Props = Pick<Job, "state" | "version" | "approval"> & { jobId: string; timeZone: string };

/** What was asked about a job and what came of it, as long as that matters. */
export function Approval({ jobId, version, state, approval, timeZone }: Props) {
  const { asking, isNeeded } = approval;
  const now = new Date();
  if (state === "asked" && asking)
    return (
      <Notice
        className="mb-5"
        tone="due"
        title={
          asking.myStepId ? `${asking.askedBy} asks you to approve this job` : "This job waits for approval"
        }
        action={
          asking.myStepId && (
            <span className="flex flex-wrap gap-2">
              <AnswerJob
                jobId={jobId}
                version={version}
                stepId={asking.myStepId}
                maySendBack={!asking.refusals.sendBack}
              />
            </span>
          )
        }
      >
        <p>
          {asking.myStepId
            ? "You approve its title, salary and openings; read the details before you answer."
            : approvalInWords(asking)}{" "}
          Asked <When instant={asking.askedAt} timeZone={timeZone} now={now} style="ago" />.
        </p>
        {asking.steps.length > 1 && (
          <div className="mt-3">
            <ApprovalChain asking={asking} timeZone={timeZone} now={now} />
          </div>
        )}
      </Notice>
    );
  const back = asking?.steps.find(({ answer }) => answer === "sent_back");
  if (isNeeded && state !== "published" && asking?.state === "sent_back" && back?.answeredAt)
    return (
      <Notice className="mb-5" tone="overdue" title={`${back.answeredBy} sent this job back`}>
        “{back.reason}” <When instant={back.answeredAt} timeZone={timeZone} now={now} style="ago" />
      </Notice>
    );
  return null;
}

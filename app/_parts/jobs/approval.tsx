import type { inferProcedureOutput } from "@trpc/server";
import { Notice } from "@/app/_ui/notice";
import { When } from "@/app/_ui/when";
import type { AppRouter } from "@/server/api/root";
import { AnswerApproval } from "./answer-approval";

type Job = inferProcedureOutput<AppRouter["jobs"]["get"]>;
type Props = Pick<Job, "state" | "version" | "approval"> & { jobId: string; timeZone: string };

/** What was asked about a job and what came of it, as long as that matters. */
export function Approval({ jobId, version, state, approval, timeZone }: Props) {
  const { latest, mayAnswer, isNeeded } = approval;
  if (!latest) return null;
  const now = new Date();
  if (state === "asked")
    return (
      <Notice
        className="mb-5"
        tone="due"
        title={mayAnswer ? `${latest.askerName} asks you to approve this job` : "This job waits for approval"}
        action={mayAnswer && <AnswerApproval jobId={jobId} version={version} askerName={latest.askerName} />}
      >
        {!mayAnswer &&
          `${latest.askerName} asked ${latest.approverName ?? "the owners and administrators"}, `}
        {mayAnswer && "Asked "}
        <When instant={latest.askedAt} timeZone={timeZone} now={now} style="ago" />.{" "}
        {mayAnswer && "You approve its title, salary and openings; read the details before you answer."}
      </Notice>
    );
  if (isNeeded && state !== "published" && latest.verdict === "sent_back" && latest.decidedAt)
    return (
      <Notice className="mb-5" tone="overdue" title={`${latest.deciderName} sent this job back`}>
        “{latest.reason}” <When instant={latest.decidedAt} timeZone={timeZone} now={now} style="ago" />
      </Notice>
    );
  return null;
}

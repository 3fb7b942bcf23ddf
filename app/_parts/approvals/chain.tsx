import type { inferProcedureOutput } from "@trpc/server";
import { Timeline, TimelineEvent } from "@/app/_ui/timeline";
import { When } from "@/app/_ui/when";
import type { AppRouter } from "@/server/api/root";

type Asking = NonNullable<inferProcedureOutput<AppRouter["offers"]["get"]>["asking"]>;

/** Each step of an asking: who has answered it, for whom, and whose turn it is. */
export function ApprovalChain({ asking, timeZone, now }: { asking: Asking; timeZone: string; now: Date }) {
  const open = asking.steps.filter(({ answer }) => !answer);
  const isOpen = (id: string) =>
    asking.state === "waiting" && (asking.ordering === "in_parallel" || open[0]?.id === id);
  return (
    <Timeline label="Approval">
      {asking.steps.map(({ id, who, answer, answeredBy, answeredFor, answeredAt, reason }) => (
        <TimelineEvent
          key={id}
          state={answer ? "done" : isOpen(id) ? "now" : "next"}
          when={
            answeredAt ? (
              <When instant={answeredAt} timeZone={timeZone} now={now} style="short" />
            ) : (
              isOpen(id) && "Waiting"
            )
          }
          detail={reason && <span className="whitespace-pre-line">{reason}</span>}
        >
          {answer ? (
            <>
              {answer === "approved" ? "Approved by" : "Sent back by"} {answeredBy}
              {answeredFor && <span className="text-soft"> for {answeredFor}</span>}
            </>
          ) : (
            `${who} has yet to approve`
          )}
        </TimelineEvent>
      ))}
    </Timeline>
  );
}

/** Who does what next, in one sentence; nothing once it is approved. */
export function approvalInWords(asking: Asking | null): string | null {
  if (asking?.state === "sent_back") {
    const back = asking.steps.find(({ answer }) => answer === "sent_back");
    return `${back?.answeredBy ?? "Somebody"} has sent this back. It goes to the whole chain again once it is changed.`;
  }
  if (asking?.state !== "waiting") return null;
  if (!asking.refusals.approve) return "This waits for your approval.";
  return asking.refusals.approve;
}

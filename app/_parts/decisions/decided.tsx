import { DefinitionList } from "@/app/_ui/definition-list";
import { When } from "@/app/_ui/when";
import { DecisionBadge } from "./decision-badge";
import { ReverseDecision } from "./reverse-decision";

type Props = {
  decision: {
    kind: "hire" | "not_now" | "consult_instead";
    reason: string;
    rationale: string;
    decidedAt: Date;
    decidedBy: string;
  };
  applicationId: string;
  timeZone: string;
  now: Date;
  mayReverse: boolean;
};

/** What was decided, by whom and why. The rationale stays in the house. */
export function Decided({ decision, applicationId, timeZone, now, mayReverse }: Props) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-4">
      <DefinitionList
        className="min-w-0 max-w-prose"
        facts={[
          { term: "Decided", detail: <DecisionBadge kind={decision.kind} /> },
          { term: "Reason", detail: decision.reason },
          { term: "Rationale", detail: <span className="whitespace-pre-wrap">{decision.rationale}</span> },
          {
            term: "By",
            detail: (
              <>
                {decision.decidedBy},{" "}
                <When within instant={decision.decidedAt} timeZone={timeZone} now={now} />
              </>
            ),
          },
        ]}
      />
      {mayReverse && <ReverseDecision applicationId={applicationId} />}
    </div>
  );
}

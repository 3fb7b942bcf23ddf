import { Badge, type Tone } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { When } from "@/app/_ui/when";
import type { Arranging } from "./agenda-panel";
import { WithdrawTimesButton } from "./withdraw-times-button";

type Props = {
  arranging: Arranging;
  candidateName: string;
  timeZone: string;
  now: Date;
  /** The application's address. */
  here: string;
};

type Proposal = Arranging["proposals"][number];

/** What was proposed to a candidate and is not settled, and whether they ask for other times. */
export function ProposalRows({ arranging, candidateName, timeZone, now, here }: Props) {
  const { request, proposals } = arranging;
  const [latest] = proposals;
  const open = proposals.filter(
    (proposal, at) => proposal.state === "open" || (at === 0 && proposal.state === "expired"),
  );
  return (
    <>
      {request && (
        <Notice
          tone="due"
          title={`${candidateName} asks for another time`}
          className="mb-3"
          action={
            <LinkButton
              size="small"
              href={request.panelId ? `${here}/schedule?panel=${request.panelId}` : `${here}/schedule`}
            >
              Find other times
            </LinkButton>
          }
        >
          Asked <When instant={request.askedAt} timeZone={timeZone} now={now} style="ago" />. Their words
          stand in the conversation; what was agreed holds until you answer.
        </Notice>
      )}
      {open.length > 0 && (
        <DataList label="Proposed times" className="mb-3">
          {open.map((proposal) => (
            <DataRow
              key={proposal.id}
              title={`${proposal.times.length === 1 ? "1 time" : `${proposal.times.length} times`} proposed${proposal.name ? ` for ${proposal.name}` : ""}`}
              detail={<Times proposal={proposal} timeZone={timeZone} now={now} />}
              trail={<ProposalState proposal={proposal} />}
              actions={
                proposal.state === "open" ? (
                  <WithdrawTimesButton proposalId={proposal.id} candidateName={candidateName} />
                ) : (
                  proposal === latest && (
                    <LinkButton size="small" variant="quiet" href={`${here}/schedule`}>
                      Propose again
                    </LinkButton>
                  )
                )
              }
            />
          ))}
        </DataList>
      )}
    </>
  );
}

function Times({ proposal, timeZone, now }: { proposal: Proposal; timeZone: string; now: Date }) {
  return (
    <>
      {proposal.times.map(({ id, startsAt }, at) => (
        <span key={id}>
          {at > 0 && " · "}
          <span className="whitespace-nowrap">
            <When instant={startsAt} timeZone={timeZone} now={now} style="short" />
          </span>
        </span>
      ))}
      <span className="block">
        By {proposal.proposedBy}, to be chosen by{" "}
        <When instant={proposal.expiresAt} timeZone={timeZone} now={now} />
      </span>
    </>
  );
}

const STATES: Record<string, { tone: Tone; word: string }> = {
  open: { tone: "neutral", word: "Not chosen yet" },
  expired: { tone: "overdue", word: "Not chosen in time" },
};

function ProposalState({ proposal: { state } }: { proposal: Proposal }) {
  const shown = STATES[state];
  return shown ? <Badge tone={shown.tone}>{shown.word}</Badge> : null;
}

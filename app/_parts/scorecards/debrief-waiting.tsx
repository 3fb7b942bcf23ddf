import { Status } from "@/app/_ui/badge";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { Section } from "@/app/_ui/section";
import { TextLink } from "@/app/_ui/text-link";
import type { WaitingDebrief } from "./debrief-page";
import { OpenDebriefButton } from "./open-debrief-button";

type Props = {
  organisation: string;
  applicationId: string;
  page: WaitingDebrief;
  mayOpen: boolean;
  /** Hand in what a panelist has told them. */
  mayActForOthers: boolean;
};

/** Before it is opened: who has submitted, never what. */
export function DebriefWaiting({ organisation, applicationId, page, mayOpen, mayActForOthers }: Props) {
  const { progress, refusal, missing } = page;
  if (progress.length === 0)
    return (
      <EmptyState title="No panel is to meet this candidate">
        Schedule one on the application's page. Its scorecards come together here.
      </EmptyState>
    );
  const isWhole = missing.length === 0 && !refusal;
  return (
    <Section
      title={isWhole ? "Everybody has submitted" : "Scorecards are still to come"}
      description={refusal ?? "Opening seals the score, and then shows who rated what."}
      actions={
        mayOpen &&
        !refusal && (
          <OpenDebriefButton applicationId={applicationId}>
            {missing.length > 0 &&
              ` ${sentence(missing)} not submitted: what comes later is shown, marked late, and not counted.`}
          </OpenDebriefButton>
        )
      }
    >
      <DataList label="Panelists">
        {progress.map((one) => (
          <DataRow
            key={`${one.panelId} ${one.memberId}`}
            title={one.name}
            detail={one.required ? undefined : "Optional"}
            trail={
              <>
                {mayActForOthers && one.hasBegun && !one.submittedAt && !one.dismissedAt && (
                  <TextLink
                    href={`/o/${organisation}/interviews/${one.panelId}/scorecard/for/${one.memberId}`}
                    className="text-sm"
                  >
                    Score for them
                  </TextLink>
                )}
                <Progress {...one} />
              </>
            }
          />
        ))}
      </DataList>
    </Section>
  );
}

function Progress({ submittedAt, dismissedAt, hasBegun }: WaitingDebrief["progress"][number]) {
  if (submittedAt) return <Status tone="done">Submitted</Status>;
  if (dismissedAt) return <Status>Was not there</Status>;
  return hasBegun ? <Status tone="due">Has still to submit</Status> : <Status>Panel to come</Status>;
}

const sentence = (names: readonly string[]) =>
  `${new Intl.ListFormat("en-GB").format(names)} ${names.length === 1 ? "has" : "have"}`;

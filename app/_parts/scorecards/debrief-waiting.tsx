"use client";

import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { Status } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { Section } from "@/app/_ui/section";
import type { WaitingDebrief } from "./debrief-page";

type Props = { applicationId: string; page: WaitingDebrief; mayOpen: boolean };

/** Before it is opened: who has submitted, never what. */
export function DebriefWaiting({ applicationId, page, mayOpen }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
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
          <ConfirmDialog
            title="Open the debrief?"
            action="Open debrief"
            cancel="Wait"
            onConfirm={async () => {
              await client.debriefs.open.mutate({ applicationId });
              router.refresh();
            }}
            trigger={<Button variant="primary">Open the debrief</Button>}
          >
            The score is computed from the scorecards there are, and sealed.
            {missing.length > 0 &&
              ` ${sentence(missing)} not submitted: what comes later is shown, marked late, and not counted.`}
          </ConfirmDialog>
        )
      }
    >
      <DataList label="Panelists">
        {progress.map((one) => (
          <DataRow
            key={`${one.panelId} ${one.memberId}`}
            title={one.name}
            detail={one.required ? undefined : "Optional"}
            trail={<Progress {...one} />}
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

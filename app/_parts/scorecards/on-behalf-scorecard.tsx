"use client";

import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";
import type { Competency } from "./competency-step";
import { contentOf, draftOf } from "./draft";
import { KeptHere } from "./saved-state";
import { ScorecardSteps } from "./scorecard-steps";
import { useKeptDraft } from "./use-kept-draft";

type Props = {
  panelId: string;
  memberId: string;
  memberName: string;
  competencies: Competency[];
  canSubmit: boolean;
  /** Where to go when it is handed in. */
  debrief: string;
};

/** What a panelist has told somebody else, written down for them. */
export function OnBehalfScorecard(props: Props) {
  const { panelId, memberId, memberName, competencies, canSubmit, debrief } = props;
  const router = useRouter();
  const client = useTRPCClient();
  const empty = draftOf(
    competencies.map(({ id }) => id),
    { overall: null, summary: "", ratings: [] },
  );
  const { draft, change, forget } = useKeptDraft({ panelId, of: `for ${memberId}` }, 0, empty);

  async function submit() {
    await client.scorecards.submitOnBehalf.mutate({ panelId, memberId, ...contentOf(draft) });
    forget();
    toast(`Scorecard submitted for ${memberName}.`);
    router.push(debrief);
    router.refresh();
  }

  return (
    <ScorecardSteps
      competencies={competencies}
      draft={draft}
      onChange={change}
      state={<KeptHere>Kept in this browser</KeptHere>}
      handIn={(gaps) => (
        <ConfirmDialog
          title={`Submit for ${memberName}?`}
          action="Submit scorecard"
          cancel="Keep writing"
          onConfirm={submit}
          trigger={
            <Button variant="primary" isDisabled={!canSubmit || gaps.length > 0} className="max-sm:flex-1">
              Submit for {memberName}
            </Button>
          }
        >
          Both names stay on it. {memberName} can read the others' from then on, and can amend this one.
        </ConfirmDialog>
      )}
    />
  );
}

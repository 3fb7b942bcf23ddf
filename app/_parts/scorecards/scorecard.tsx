"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";
import type { Competency } from "./competency-step";
import { contentOf, type Draft } from "./draft";
import { SavedState, SavingNotice } from "./saved-state";
import { ScorecardSteps } from "./scorecard-steps";
import { useDraft } from "./use-draft";

type Props = {
  panelId: string;
  memberId: string;
  competencies: Competency[];
  revision: number;
  saved: Draft;
  /** Only once the visitor has come. */
  canSubmit: boolean;
  /** Said in the place of the button until then. */
  waiting: ReactNode;
};

/** A panelist's own scorecard: saved as it is written, handed in once. */
export function Scorecard({ panelId, memberId, competencies, revision, saved, canSubmit, waiting }: Props) {
  const router = useRouter();
  const client = useTRPCClient();
  const competencyIds = competencies.map(({ id }) => id);
  const { draft, saving, keeper } = useDraft({ panelId, memberId, competencyIds, revision, saved });

  async function submit() {
    const settled = await keeper.settle();
    await client.scorecards.submit.mutate({ panelId, revision: settled, ...contentOf(draft) });
    toast("Scorecard submitted.");
    router.refresh();
  }

  return (
    <ScorecardSteps
      competencies={competencies}
      draft={draft}
      onChange={(next) => keeper.change(next)}
      onStep={() => void keeper.save()}
      state={<SavedState saving={saving} />}
      notice={
        <SavingNotice
          saving={saving}
          onKeepThis={() => keeper.keepThis()}
          onTakeOther={() => keeper.takeOther()}
        />
      }
      waiting={!canSubmit && waiting}
      handIn={(gaps) => (
        <ConfirmDialog
          title="Submit your scorecard?"
          action="Submit scorecard"
          cancel="Keep writing"
          onConfirm={submit}
          trigger={
            <Button
              variant="primary"
              isDisabled={!canSubmit || gaps.length > 0 || saving.state === "stale"}
              className="max-sm:flex-1"
            >
              Submit scorecard
            </Button>
          }
        >
          You can then read what the others have submitted. What you change afterwards stands beside this
          version.
        </ConfirmDialog>
      )}
    />
  );
}

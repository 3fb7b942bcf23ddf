"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import type { Competency } from "./competency-step";
import { contentOf, type Draft, saysTheSame } from "./draft";
import { KeptHere } from "./saved-state";
import { ScorecardSteps } from "./scorecard-steps";
import { useKeptDraft } from "./use-kept-draft";

type Props = {
  panelId: string;
  memberId: string;
  competencies: Competency[];
  version: number;
  submitted: Draft;
  /** The scorecard's own page. */
  here: string;
};

/** A scorecard that was submitted, to be changed: the old version stays beside the new one. */
export function AmendScorecard({ panelId, memberId, competencies, version, submitted, here }: Props) {
  const router = useRouter();
  const client = useTRPCClient();
  const [reason, setReason] = useState("");
  const name = { panelId, of: `${memberId} amendment` };
  const { draft, change, forget } = useKeptDraft(name, version, submitted);
  const isSame = saysTheSame(draft, submitted);

  async function amend() {
    await client.scorecards.amend.mutate({ panelId, version, reason, ...contentOf(draft) });
    forget();
    toast("Scorecard amended. The earlier version stays.");
    router.push(here);
    router.refresh();
  }

  return (
    <ScorecardSteps
      first={0}
      competencies={competencies}
      draft={draft}
      onChange={change}
      state={<KeptHere>{isSame ? "As submitted" : "Not handed in yet"}</KeptHere>}
      handIn={(gaps) => (
        <ConfirmDialog
          title="Amend your scorecard?"
          action="Amend scorecard"
          cancel="Keep writing"
          onConfirm={amend}
          trigger={
            <Button variant="primary" isDisabled={isSame || gaps.length > 0} className="max-sm:flex-1">
              Amend scorecard
            </Button>
          }
        >
          <p>
            Everybody who may read it sees both versions. If you could already read the others', or the
            debrief is open, the earlier version counts in the score.
          </p>
          <TextField
            label="Why you change it"
            maxLength={500}
            value={reason}
            onChange={setReason}
            className="mt-4"
          />
        </ConfirmDialog>
      )}
    />
  );
}

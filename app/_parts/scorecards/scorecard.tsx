"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Columns } from "@/app/_ui/columns";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { isFreeKey, openDialogs, useSingleKeys } from "@/app/_ui/single-keys";
import { toast } from "@/app/_ui/toast";
import { findGaps, type Gap, OVERALL_WORDS, RATING_WORDS } from "@/server/domain/scorecards/input";
import { type Competency, CompetencyStep } from "./competency-step";
import { contentOf, type Draft } from "./draft";
import { OverallStep } from "./overall-step";
import { SavedState, SavingNotice } from "./saved-state";
import { StepDashes, StepList } from "./step-list";
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

/** A panelist's own scorecard: one competency at a time, saved as it is written, handed in once. */
export function Scorecard({ panelId, memberId, competencies, revision, saved, canSubmit, waiting }: Props) {
  const router = useRouter();
  const client = useTRPCClient();
  const competencyIds = competencies.map(({ id }) => id);
  const { draft, saving, keeper } = useDraft({ panelId, memberId, competencyIds, revision, saved });
  const change = (next: Draft) => keeper.change(next);
  const [step, setStep] = useState(() => firstOpen(draft));
  const heading = useRef<HTMLHeadingElement>(null);
  const competency = competencies[step];
  const entry = draft.ratings[step];
  const gaps = findGaps(competencies, contentOf(draft));

  const steps = [
    ...competencies.map(({ id, name }, index) => {
      const { rating = null, notAssessedReason = "" } = draft.ratings[index] ?? {};
      return { id, name, rating, isDone: Boolean(rating || notAssessedReason.trim()) };
    }),
    { id: "overall", name: "Overall", rating: draft.overall, isDone: draft.overall !== null },
  ];

  function go(to: number) {
    if (to < 0 || to >= steps.length || to === step) return;
    setStep(to);
    void keeper.save();
    window.scrollTo({ top: 0 });
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
  }

  function rate(digit: number) {
    const overall = OVERALL_WORDS[digit];
    const rating = RATING_WORDS[digit];
    if (!entry && overall) change({ ...draft, overall });
    if (entry && rating) changeEntry({ ...entry, rating, notAssessedReason: "" });
  }

  function changeEntry(next: Draft["ratings"][number]) {
    change({ ...draft, ratings: draft.ratings.map((one, index) => (index === step ? next : one)) });
  }

  useKeys({ rate, go: (by) => go(step + by) });

  async function submit() {
    const settled = await keeper.settle();
    await client.scorecards.submit.mutate({ panelId, revision: settled, ...contentOf(draft) });
    toast("Scorecard submitted.");
    router.refresh();
  }

  const toGap = ({ field }: Gap) => go(competencyIds.indexOf(field.replace("ratings.", "")));
  const last = step === competencies.length;

  return (
    <>
      <div className="sticky top-0 z-10 -mx-4 flex items-center gap-3 border-b border-line bg-canvas px-4 py-2 sm:-mx-8 sm:px-8 lg:mx-0 lg:px-0">
        <p className="shrink-0 text-sm font-medium tabular-nums">
          {last ? "Overall" : `${step + 1} of ${competencies.length}`}
        </p>
        <StepDashes steps={steps} current={step} />
        <SavedState saving={saving} />
      </div>
      <Columns
        className="pt-4"
        aside={
          <nav aria-label="Competencies" className="max-lg:hidden">
            <StepList steps={steps} current={step} onChoose={go} />
            <p className="mt-3 text-sm text-faint">Keys 1 to 5 choose a point, J and K go on and back.</p>
          </nav>
        }
      >
        <div className="pb-4 empty:hidden">
          <SavingNotice
            saving={saving}
            onKeepThis={() => keeper.keepThis()}
            onTakeOther={() => keeper.takeOther()}
          />
        </div>
        <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
          {competency ? competency.name : "Overall"}
          {competency && !competency.required && (
            <span className="ml-2 text-sm font-normal text-faint">if there was time</span>
          )}
        </h2>
        <p className="mb-4 max-w-prose text-soft">
          {competency ? competency.description : "What would you do, all in all?"}
        </p>
        {competency && entry ? (
          <CompetencyStep key={competency.id} competency={competency} entry={entry} onChange={changeEntry} />
        ) : (
          <OverallStep
            overall={draft.overall}
            summary={draft.summary}
            onOverall={(overall) => change({ ...draft, overall })}
            onSummary={(summary) => change({ ...draft, summary })}
            gaps={gaps}
            onGap={toGap}
          >
            {!canSubmit && waiting}
          </OverallStep>
        )}
        <div className="sticky bottom-14 z-10 -mx-4 mt-6 flex justify-between gap-3 border-t border-line bg-canvas px-4 py-3 sm:-mx-8 sm:px-8 md:bottom-0 lg:mx-0 lg:px-0">
          <Button onPress={() => go(step - 1)} isDisabled={step === 0} className="max-sm:flex-1">
            Back
          </Button>
          {last ? (
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
              It stays as it is from then on. You can then read what the others have submitted.
            </ConfirmDialog>
          ) : (
            <Button variant="primary" onPress={() => go(step + 1)} className="max-sm:flex-1">
              Next
            </Button>
          )}
        </div>
      </Columns>
    </>
  );
}

/** Where somebody goes on who comes back: the first competency that says nothing yet. */
function firstOpen({ ratings }: Draft) {
  const open = ratings.findIndex(({ rating, notAssessedReason }) => !rating && !notAssessedReason);
  return open < 0 ? ratings.length : open;
}

function useKeys(keys: { rate: (digit: number) => void; go: (by: 1 | -1) => void }) {
  const [isOn] = useSingleKeys();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!isOn) return;
    function press(event: KeyboardEvent) {
      if (!isFreeKey(event) || openDialogs() > 0) return;
      if (/^[1-5]$/.test(event.key)) latest.current.rate(Number(event.key) - 1);
      else if (event.key === "j") latest.current.go(1);
      else if (event.key === "k") latest.current.go(-1);
      else return;
      event.preventDefault();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [isOn]);
}

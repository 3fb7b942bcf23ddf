"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Columns } from "@/app/_ui/columns";
import { useCommandKey } from "@/app/_ui/command-key";
import { isFreeKey, openDialogs, useSingleKeys } from "@/app/_ui/single-keys";
import { findGaps, type Gap, OVERALL_WORDS, RATING_WORDS } from "@/server/domain/scorecards/words";
import { type Competency, CompetencyStep } from "./competency-step";
import { contentOf, type Draft } from "./draft";
import { OverallStep } from "./overall-step";
import { StepDashes, StepList } from "./step-list";

type Props = {
  competencies: Competency[];
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Another competency is looked at: a good moment to save. */
  onStep?: () => void;
  /** Where it begins; the first competency that says nothing yet when left out. */
  first?: number;
  /** A quiet word at the top: whether it is kept. */
  state: ReactNode;
  /** What is wrong with keeping it. */
  notice?: ReactNode;
  /** Above the button that hands in: why it is not yet open. */
  waiting?: ReactNode;
  /** The way to hand it in, given what is still missing. */
  handIn: (gaps: readonly Gap[]) => ReactNode;
};

/** One competency at a time and the overall last, with "4 of 6" always in sight. */
export function ScorecardSteps(props: Props) {
  const { competencies, draft, onChange, onStep, first, state, notice, waiting, handIn } = props;
  const [step, setStep] = useState(() => first ?? firstOpen(draft));
  const heading = useRef<HTMLHeadingElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const command = useCommandKey();
  const competency = competencies[step];
  const entry = draft.ratings[step];
  const gaps = findGaps(competencies, contentOf(draft));
  const last = step === competencies.length;

  const steps = [
    ...competencies.map(({ id, name }, index) => {
      const { rating = null, notAssessedReason = "" } = draft.ratings[index] ?? {};
      return { id, name, rating, isDone: Boolean(rating || notAssessedReason.trim()) };
    }),
    { id: "overall", name: "Overall", rating: draft.overall, isDone: draft.overall !== null },
  ];

  function go(to: number) {
    // Past the last one there is only handing in: whoever works by keyboard is brought to it.
    if (to === steps.length) foot.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
    if (to < 0 || to >= steps.length || to === step) return;
    setStep(to);
    onStep?.();
    window.scrollTo({ top: 0 });
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
  }

  function rate(digit: number) {
    const overall = OVERALL_WORDS[digit];
    const rating = RATING_WORDS[digit];
    if (!entry && overall) onChange({ ...draft, overall });
    if (entry && rating) changeEntry({ ...entry, rating, notAssessedReason: "" });
  }

  function changeEntry(next: Draft["ratings"][number]) {
    onChange({ ...draft, ratings: draft.ratings.map((one, index) => (index === step ? next : one)) });
  }

  useKeys({ rate, go: (by) => go(step + by) });

  return (
    <>
      <div className="sticky top-0 z-10 -mx-4 flex items-center gap-3 border-b border-line bg-canvas px-4 py-2 sm:-mx-8 sm:px-8 lg:mx-0 lg:px-0">
        <p className="shrink-0 text-sm font-medium tabular-nums">
          {last ? "Overall" : `${step + 1} of ${competencies.length}`}
        </p>
        <StepDashes steps={steps} current={step} />
        {state}
      </div>
      <Columns
        className="pt-4"
        aside={
          <nav aria-label="Competencies" className="max-lg:hidden">
            <StepList steps={steps} current={step} onChoose={go} />
            <p className="mt-3 text-sm text-faint">
              Keys 1 to 5 choose a point, J and K go on and back, {command} Enter goes on while you write.
            </p>
          </nav>
        }
      >
        <div className="pb-4 empty:hidden">{notice}</div>
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
            onOverall={(overall) => onChange({ ...draft, overall })}
            onSummary={(summary) => onChange({ ...draft, summary })}
            gaps={gaps}
            onGap={({ field }) => go(competencies.findIndex(({ id }) => field === `ratings.${id}`))}
          >
            {waiting}
          </OverallStep>
        )}
        <div
          ref={foot}
          className="foot sticky bottom-14 z-10 -mx-4 mt-6 flex justify-between gap-3 border-t border-line bg-canvas px-4 py-3 sm:-mx-8 sm:px-8 md:bottom-0 lg:mx-0 lg:px-0"
        >
          <Button onPress={() => go(step - 1)} isDisabled={step === 0} className="max-sm:flex-1">
            Back
          </Button>
          {last ? (
            handIn(gaps)
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
    function press(event: KeyboardEvent) {
      if (openDialogs() > 0) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        return latest.current.go(1);
      }
      if (!isOn || !isFreeKey(event)) return;
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

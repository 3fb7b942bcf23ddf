"use client";

import { useState } from "react";
import { Badge } from "@/app/_ui/badge";
import { classes } from "@/app/_ui/classes";
import { FiveStepMark } from "@/app/_ui/five-step-mark";
import { FinalistHead } from "./finalist-head";
import { type Finalist, type Line, linesOf, type ShortlistData } from "./shortlist-data";

type Props = {
  organisation: string;
  shortlist: ShortlistData;
  mayChoose: boolean;
  /** In the organisation's zone. */
  today: string;
};

const first = "sticky left-0 z-1 w-36 min-w-36 bg-canvas pr-3 sm:w-52 sm:min-w-52";
const cell = "border-b border-line px-3 py-2 align-top";

/** Finalists as columns, what was rated as lines, and the evidence of the line that is looked at. */
export function Shortlist({ organisation, shortlist, mayChoose, today }: Props) {
  const { finalists } = shortlist;
  const lines = linesOf(shortlist);
  const [chosen, setChosen] = useState<string | null>(null);
  const line = lines.find(({ name }) => name === chosen);
  return (
    <>
      <div className="relative -mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
        <table aria-label="Finalists side by side" className="border-separate border-spacing-0 text-left">
          <thead>
            <tr>
              <th scope="col" className={classes(first, "border-b border-line py-2 align-top")}>
                <span className="sr-only">What was rated</span>
              </th>
              {finalists.map((finalist) => (
                <th
                  key={finalist.applicationId}
                  scope="col"
                  className={classes(cell, "w-56 min-w-40 font-normal")}
                >
                  <FinalistHead {...{ organisation, finalist, mayChoose, today }} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row" className={classes(first, "border-b border-line py-2 align-top font-medium")}>
                Sealed score
              </th>
              {finalists.map((finalist) => (
                <td key={finalist.applicationId} className={cell}>
                  <Score finalist={finalist} />
                </td>
              ))}
            </tr>
            {lines.map((one) => (
              <tr
                key={one.name}
                aria-current={one.name === chosen || undefined}
                className="group/line relative hover:bg-hover aria-current:bg-accent-tint"
              >
                <th
                  scope="row"
                  className={classes(
                    first,
                    "border-b border-line py-2 align-top font-medium group-hover/line:bg-hover group-aria-current/line:bg-accent-tint",
                  )}
                >
                  <button
                    type="button"
                    aria-pressed={one.name === chosen}
                    onClick={() => setChosen(one.name === chosen ? null : one.name)}
                    className="rounded-sm text-left after:absolute after:inset-0"
                  >
                    {one.name}
                  </button>
                  {one.weight !== null && (
                    <span className="ml-2 text-sm font-normal whitespace-nowrap text-faint tabular-nums">
                      × {one.weight}
                    </span>
                  )}
                </th>
                {one.cells.map((each) => (
                  <td key={each.applicationId} className={cell}>
                    <Voices {...each} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {line && <Evidence line={line} finalists={finalists} />}
    </>
  );
}

function Score({ finalist }: { finalist: Finalist }) {
  const { openedAt, sealedScore, submitted, missing } = finalist;
  const rest = missing.length > 0 && (
    <p className="text-sm text-soft">
      Without {new Intl.ListFormat("en-GB").format(missing.map(({ name }) => name))}
    </p>
  );
  if (!openedAt)
    return (
      <>
        <p className="text-soft">Not sealed yet</p>
        <p className="text-sm text-soft tabular-nums">
          {submitted} of {submitted + missing.length} scorecards
        </p>
      </>
    );
  return (
    <>
      <p className="text-lg font-semibold tabular-nums">
        {sealedScore === null ? "No score" : Math.round(sealedScore)}
        {sealedScore !== null && <span className="ml-1.5 text-sm font-normal text-soft">of 100</span>}
      </p>
      {rest}
    </>
  );
}

function Voices({ voices, isSplit }: Line["cells"][number]) {
  if (voices.length === 0) return <span className="text-sm text-faint">Nothing yet</span>;
  return (
    <div className="flex items-start gap-2">
      <ul className={voices.length > 4 ? "grid grid-cols-2 gap-x-4 gap-y-0.5" : "flex flex-col gap-0.5"}>
        {voices.map(({ scorecardId, rating }) => (
          <li key={scorecardId} className="flex h-4 items-center">
            <FiveStepMark rating={rating} />
          </li>
        ))}
      </ul>
      {isSplit && <Badge className="border border-rule">Split</Badge>}
    </div>
  );
}

function Evidence({ line, finalists }: { line: Line; finalists: readonly Finalist[] }) {
  return (
    <section aria-label={`What was said about ${line.name}`} aria-live="polite" className="pt-6">
      <h3 className="mb-3 text-md font-semibold">{line.name}</h3>
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
        {line.cells.map(({ applicationId, voices }) => (
          <div key={applicationId}>
            <h4 className="border-b border-line pb-1 font-medium">
              {finalists.find((one) => one.applicationId === applicationId)?.candidateName}
            </h4>
            {voices.length === 0 && <p className="pt-2 text-faint">Nothing yet.</p>}
            <ul>
              {voices.map(({ scorecardId, memberName, rating, words }) => (
                <li key={scorecardId} className="pt-2">
                  <p className="flex flex-wrap items-center justify-between gap-x-3 text-sm text-soft">
                    {memberName}
                    <FiveStepMark rating={rating} withWord />
                  </p>
                  <p className={words ? "whitespace-pre-wrap" : "text-faint"}>
                    {words || "Nothing written."}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

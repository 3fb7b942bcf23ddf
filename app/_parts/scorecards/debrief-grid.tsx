"use client";

import { useState } from "react";
import { Badge } from "@/app/_ui/badge";
import { classes } from "@/app/_ui/classes";
import { FiveStepMark, type MarkedRating } from "@/app/_ui/five-step-mark";
import type { Grid } from "./debrief-page";
import { VersionsButton } from "./versions-button";

/** One line of the grid: a competency, or what everybody would do overall. */
interface Line {
  id: string;
  name: string;
  weight: number | null;
  flag: string | null;
  cells: {
    scorecardId: string;
    rating: MarkedRating | null;
    /** What has part in the score, where that is an earlier version; the overall has none. */
    counts?: MarkedRating | null;
    words: string;
    isReason: boolean;
  }[];
}

const flags = { agreed: null, split: "Split", one_voice: "One voice", unrated: "Not rated" } as const;

/** More people than fit: what they rated stays in sight while one looks along the row. */
const held = "sticky left-0 z-1 w-32 min-w-32 bg-canvas wrap-anywhere sm:w-52 sm:min-w-52";

/** Competencies against panelists, and beside them the evidence of the one that is looked at. */
export function DebriefGrid({ grid }: { grid: Grid }) {
  const lines = linesOf(grid);
  const [chosen, setChosen] = useState(lines.find(({ flag }) => flag === "Split")?.id ?? lines[0]?.id);
  const line = lines.find(({ id }) => id === chosen);
  const first = grid.columns.length > 4 ? held : "";
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="-mx-2 overflow-x-auto">
        <table
          aria-label="Ratings by competency and panelist"
          className="w-full border-separate border-spacing-0 text-left"
        >
          <thead>
            <tr>
              <th
                scope="col"
                className={classes("h-row border-b border-line px-2 text-sm font-medium text-soft", first)}
              >
                Competency
              </th>
              {grid.columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className="h-row border-b border-line px-2 text-sm font-medium text-soft"
                >
                  {column.memberName}
                  {column.late && <Badge className="ml-1.5">Late</Badge>}
                  {column.version > 1 && <Badge className="ml-1.5">Amended</Badge>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((one) => (
              <tr
                key={one.id}
                aria-current={one.id === chosen || undefined}
                className="group/line relative hover:bg-hover has-[button:focus-visible]:bg-hover aria-current:bg-accent-tint"
              >
                <th
                  scope="row"
                  className={classes(
                    "h-row border-b border-line px-2 py-1.5 font-medium group-hover/line:bg-hover group-aria-current/line:bg-accent-tint",
                    first,
                  )}
                >
                  <button
                    type="button"
                    aria-pressed={one.id === chosen}
                    onClick={() => setChosen(one.id)}
                    className="mr-2 rounded-sm text-left after:absolute after:inset-0"
                  >
                    {one.name}
                  </button>
                  {one.weight !== null && (
                    <span className="mr-2 text-sm font-normal whitespace-nowrap text-faint tabular-nums">
                      × {one.weight}
                    </span>
                  )}
                  {one.flag && <Badge className="border border-rule">{one.flag}</Badge>}
                </th>
                {one.cells.map((cell, column) => (
                  <td
                    key={cell.scorecardId}
                    className={classes(
                      "h-row border-b border-line px-2 py-1.5",
                      grid.columns[column]?.late && "*:opacity-60",
                    )}
                  >
                    <FiveStepMark rating={cell.rating} />
                    {cell.counts !== undefined && cell.counts !== cell.rating && (
                      <span className="flex items-center gap-1.5 text-xs text-soft">
                        counts: <FiveStepMark rating={cell.counts} />
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {line && <Evidence grid={grid} line={line} />}
    </div>
  );
}

function Evidence({ grid, line }: { grid: Grid; line: Line }) {
  return (
    <section aria-label={`What was said about ${line.name}`} aria-live="polite">
      <h3 className="mb-2 font-semibold">{line.name}</h3>
      <ul className="flex flex-col gap-4">
        {grid.columns.map((column, at) => {
          const cell = line.cells[at];
          if (!cell) return null;
          return (
            <li key={column.id}>
              <p className="flex flex-wrap items-center justify-between gap-x-3">
                <span className="font-medium">
                  {column.memberName}
                  {column.late && <span className="font-normal text-soft">, late</span>}
                  {column.isOnBehalf && (
                    <span className="font-normal text-soft">, written down by {column.submittedByName}</span>
                  )}
                </span>
                <FiveStepMark rating={cell.rating} withWord className="text-sm text-soft" />
              </p>
              {column.version > 1 && <VersionsButton scorecardId={column.id} competencies={grid.rows} />}
              <p className={cell.words ? "mt-0.5 whitespace-pre-wrap text-soft" : "mt-0.5 text-faint"}>
                {cell.words
                  ? cell.isReason
                    ? `Not assessed: ${cell.words}`
                    : cell.words
                  : "Nothing written."}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function linesOf({ rows, columns }: Grid): Line[] {
  const overall: Line = {
    ...{ id: "overall", name: "Overall", weight: null, flag: null },
    cells: columns.map(({ id, overall: rating, summary }) => ({
      ...{ scorecardId: id, rating, words: summary, isReason: false },
    })),
  };
  const competencies = rows.map(({ id, name, weight, agreement, cells }) => ({
    ...{ id, name, weight, flag: flags[agreement] },
    cells: cells.map(({ scorecardId, rating, counts, evidence, notAssessedReason }) => ({
      ...{ scorecardId, rating, counts, words: evidence || notAssessedReason },
      isReason: !evidence && notAssessedReason !== "",
    })),
  }));
  return [...competencies, overall];
}

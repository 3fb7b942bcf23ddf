import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { Notice } from "@/app/_ui/notice";
import { agreementWords } from "./agreement-words";
import type { OpenDebrief } from "./debrief-page";

/** Plain words first, then the figure that was fixed before anybody spoke. */
export function SealedScore({ page, opened }: { page: OpenDebrief; opened: ReactNode }) {
  const { lead, rest } = agreementWords(page.grids.flatMap(({ rows }) => rows));
  const cards = page.grids.flatMap(({ columns }) => columns);
  const amended = [...new Set(cards.filter(({ informed }) => informed).map(({ memberName }) => memberName))];
  const counted = cards.filter(({ late }) => !late).length;
  return (
    <div className="flex flex-col gap-4 pb-5">
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-4">
        <div className="min-w-0 flex-1 basis-72">
          <p className="text-xl font-semibold text-balance">{lead}</p>
          {rest.length > 0 && <p className="mt-1 max-w-prose text-md text-soft">{rest.join(" ")}</p>}
        </div>
        <div className="max-w-72 xl:w-88 xl:max-w-none">
          <p className="flex items-baseline gap-2">
            <Lock aria-hidden="true" className="size-4 self-center text-faint" strokeWidth={1.75} />
            <span className="text-xl font-semibold tabular-nums">
              {page.sealedScore === null ? "No score" : Math.round(page.sealedScore)}
            </span>
            <span className="text-soft">{page.sealedScore === null ? "" : "of 100, sealed"}</span>
          </p>
          <p className="mt-1 text-sm text-soft">
            From {counted === 1 ? "one scorecard" : `${counted} scorecards`} with the plan's weights, before
            any name was shown. Opened {opened} by {page.openedBy}.
          </p>
        </div>
      </div>
      {amended.length > 0 && (
        <Notice>
          {new Intl.ListFormat("en-GB").format(amended)} amended after they could read the others. The score
          counts what they wrote before.
        </Notice>
      )}
      {page.missing.length > 0 && (
        <Notice tone="due">
          {new Intl.ListFormat("en-GB").format(page.missing)} had not submitted when the debrief was opened.
          {cards.some(({ late }) => late) && " What came later is marked and not counted."}
        </Notice>
      )}
    </div>
  );
}

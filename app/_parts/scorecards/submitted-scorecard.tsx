import { FiveStepMark } from "@/app/_ui/five-step-mark";
import type { Entry } from "@/server/domain/scorecards/input";
import type { OverallWord } from "@/server/domain/scorecards/words";

type Props = {
  competencies: readonly { id: string; name: string }[];
  ratings: readonly Entry[];
  overall: OverallWord | null;
  summary: string;
};

/** A scorecard that was handed in, as it stays. */
export function SubmittedScorecard({ competencies, ratings, overall, summary }: Props) {
  return (
    <dl className="max-w-prose divide-y divide-line border-y border-line">
      <div className="py-3">
        <dt className="flex flex-wrap items-center justify-between gap-x-4 font-semibold">
          Overall
          <FiveStepMark rating={overall} withWord className="font-normal" />
        </dt>
        {summary && <dd className="mt-1 whitespace-pre-wrap text-soft">{summary}</dd>}
      </div>
      {competencies.map(({ id, name }) => {
        const given = ratings.find(({ competencyId }) => competencyId === id);
        const words = given?.evidence || given?.notAssessedReason;
        return (
          <div key={id} className="py-3">
            <dt className="flex flex-wrap items-center justify-between gap-x-4 font-medium">
              {name}
              <FiveStepMark rating={given?.rating ?? null} withWord className="font-normal" />
            </dt>
            {words && <dd className="mt-1 whitespace-pre-wrap text-soft">{words}</dd>}
          </div>
        );
      })}
    </dl>
  );
}

import { FiveStepMark, ratingWords } from "@/app/_ui/five-step-mark";
import type { Kit } from "./agenda-panel";

const POINTS = ["definitely_not", "no", "mixed", "yes", "strong_yes"] as const;

/** What to ask, under what it is asked for; and for each competency what the five points look like in the room. */
export function KitQuestions({ kit }: { kit: Kit["kit"] }) {
  const general = kit.questions.filter(({ competencyId }) => !competencyId);
  return (
    <ol className="flex flex-col">
      {kit.competencies.map((competency, index) => (
        <li key={competency.id} className="border-t border-line py-4 break-inside-avoid">
          <h3 className="font-semibold">
            <span className="mr-2 font-normal text-faint tabular-nums">{index + 1}</span>
            {competency.name}
            {!competency.required && (
              <span className="ml-2 text-sm font-normal text-faint">if there is time</span>
            )}
          </h3>
          {competency.description && <p className="max-w-prose text-soft">{competency.description}</p>}
          <Questions questions={kit.questions.filter(({ competencyId }) => competencyId === competency.id)} />
          <details className="mt-3 print:hidden">
            <summary className="inline cursor-pointer rounded-sm text-sm text-accent">
              What the five points look like
            </summary>
            <Anchors anchors={competency.anchors} />
          </details>
          <div className="hidden print:block">
            <Anchors anchors={competency.anchors} />
          </div>
        </li>
      ))}
      {general.length > 0 && (
        <li className="border-t border-line py-4 break-inside-avoid">
          <h3 className="font-semibold">Besides</h3>
          <Questions questions={general} />
        </li>
      )}
    </ol>
  );
}

function Questions({ questions }: { questions: Kit["kit"]["questions"] }) {
  if (questions.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-3">
      {questions.map(({ id, prompt, guidance }) => (
        <li key={id} className="max-w-prose border-l-2 border-rule pl-3">
          <p className="text-md">{prompt}</p>
          {guidance && <p className="text-sm text-soft">{guidance}</p>}
        </li>
      ))}
    </ul>
  );
}

function Anchors({ anchors }: { anchors: readonly string[] }) {
  return (
    <dl className="mt-2 flex max-w-prose flex-col gap-1.5 text-sm">
      {POINTS.map((point, index) => (
        <div key={point} className="grid gap-x-3 sm:grid-cols-[9.5rem_1fr]">
          <dt className="flex items-center gap-2 self-start font-medium whitespace-nowrap">
            <span aria-hidden="true">
              <FiveStepMark rating={point} />
            </span>
            {ratingWords[point]}
          </dt>
          <dd className="text-soft">{anchors[index]}</dd>
        </div>
      ))}
    </dl>
  );
}

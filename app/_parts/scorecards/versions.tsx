import { ArrowRight } from "lucide-react";
import { Badge } from "@/app/_ui/badge";
import { FiveStepMark } from "@/app/_ui/five-step-mark";
import { Timeline, TimelineEvent } from "@/app/_ui/timeline";
import { When } from "@/app/_ui/when";
import { changesBetween, type Version, type VersionChange } from "./version-changes";

type Props = {
  versions: readonly Version[];
  competencies: readonly { id: string; name: string }[];
  timeZone: string;
  now: Date;
};

/** What a scorecard has said, the newest first: each version by what it changed, and why. */
export function Versions({ versions, competencies, timeZone, now }: Props) {
  return (
    <Timeline label="Versions">
      {versions
        .map((version, index) => ({ version, before: versions[index - 1] }))
        .reverse()
        .map(({ version, before }) => (
          <TimelineEvent
            key={version.version}
            when={<When instant={version.writtenAt} timeZone={timeZone} now={now} />}
            detail={
              before && (
                <>
                  <p className="text-ink">“{version.reason}”</p>
                  <Changes changes={changesBetween(before, version, competencies)} />
                </>
              )
            }
          >
            {before ? `${version.writtenByName} amended it` : `${version.writtenByName} submitted it`}
            {version.informed && <Badge className="ml-2">Shown, not counted</Badge>}
          </TimelineEvent>
        ))}
    </Timeline>
  );
}

function Changes({ changes }: { changes: readonly VersionChange[] }) {
  return (
    <dl className="mt-2 flex flex-col gap-2">
      {changes.map(({ name, rating, words }) => (
        <div key={name}>
          <dt className="font-medium text-ink">{name}</dt>
          {rating && (
            <dd className="flex flex-wrap items-center gap-x-2">
              <del className="no-underline">
                <span className="sr-only">Before: </span>
                <FiveStepMark rating={rating.from} withWord />
              </del>
              <ArrowRight aria-hidden="true" className="size-3.5 text-faint" strokeWidth={1.75} />
              <ins className="text-ink no-underline">
                <span className="sr-only">Now: </span>
                <FiveStepMark rating={rating.to} withWord />
              </ins>
            </dd>
          )}
          {words && (
            <dd className="whitespace-pre-wrap">
              {words.from && <del className="block text-faint">{words.from}</del>}
              {words.to && <ins className="block text-ink no-underline">{words.to}</ins>}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

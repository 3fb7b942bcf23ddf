import { Day } from "@/app/_ui/day";
import { LinkButton } from "@/app/_ui/link-button";
import { AddToPool, LeavePool } from "./pool-form";

type Props = {
  organisation: string;
  candidate: { id: string; name: string };
  /** Null while they are not in the pool. */
  entry: { id: string; why: string; untilOn: string; addedByName: string } | null;
  /** Whether whoever reads may put them in and take them out. */
  mayChange: boolean;
  /** Whether whoever reads may make them an offer. */
  mayCallBack: boolean;
  today: string;
};

/** Where an offer to somebody in the pool begins. */
export const callBackFromPool = (organisation: string, entryId: string) =>
  `/o/${organisation}/candidates/pool/${entryId}/call-back`;

/** Whether somebody is worth asking again, and why. */
export function PoolPlace({ organisation, candidate, entry, mayChange, mayCallBack, today }: Props) {
  const { id: candidateId, name } = candidate;
  if (!entry)
    return mayChange ? (
      <AddToPool {...{ candidateId, name, today }} />
    ) : (
      <p className="text-soft">Not in it.</p>
    );
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 max-w-prose">
        <p className="[overflow-wrap:anywhere]">{entry.why}</p>
        <p className="text-sm text-soft">
          {entry.addedByName}, until <Day day={entry.untilOn} today={today} style="bare" />
        </p>
      </div>
      <div className="flex gap-1">
        {mayCallBack && (
          <LinkButton size="small" href={callBackFromPool(organisation, entry.id)}>
            Call back
          </LinkButton>
        )}
        {mayChange && <LeavePool {...entry} candidateId={candidateId} name={name} />}
      </div>
    </div>
  );
}

import { Day } from "@/app/_ui/day";
import { AddToPool, LeavePool } from "./pool-form";

type Props = {
  candidate: { id: string; name: string };
  /** Null while they are not in the pool. */
  entry: { id: string; why: string; untilOn: string; addedByName: string } | null;
  /** Whether whoever reads may put them in and take them out. */
  mayChange: boolean;
  today: string;
};

/** Whether somebody is worth asking again, and why. */
export function PoolPlace({ candidate, entry, mayChange, today }: Props) {
  const { id: candidateId, name } = candidate;
  if (!entry)
    return mayChange ? (
      <AddToPool candidateId={candidateId} name={name} />
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
      {mayChange && <LeavePool {...entry} candidateId={candidateId} name={name} />}
    </div>
  );
}

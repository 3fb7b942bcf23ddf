import type { inferProcedureOutput } from "@trpc/server";
import { dayOf } from "@/app/_ui/dates";
import { Day } from "@/app/_ui/day";
import { Timeline, TimelineEvent } from "@/app/_ui/timeline";
import { When } from "@/app/_ui/when";
import type { AppRouter } from "@/server/api/root";

type Entry = inferProcedureOutput<AppRouter["applications"]["history"]>[number];

type Props = { entries: readonly Entry[]; timeZone: string; now: Date };

/** Moves, promised dates and a withdrawal, the newest first. */
export function History({ entries, timeZone, now }: Props) {
  const today = dayOf(now, timeZone);
  return (
    <Timeline label="History">
      {entries.map((entry) => (
        <TimelineEvent
          key={`${entry.type}-${entry.id}`}
          state="done"
          when={<When instant={entry.at} timeZone={timeZone} now={now} style="short" />}
          detail={detailOf(entry)}
        >
          <What entry={entry} today={today} />
        </TimelineEvent>
      ))}
    </Timeline>
  );
}

function What({ entry, today }: { entry: Entry; today: string }) {
  switch (entry.type) {
    case "move":
      return entry.from ? `Moved from ${entry.from} to ${entry.to}` : `Came in at ${entry.to}`;
    case "promise":
      return (
        <>
          {PROMISED[entry.reason]}
          <Day day={entry.promisedOn} today={today} />
        </>
      );
    case "withdrawal":
      return "Withdrew";
  }
}

const PROMISED = {
  applied: "Promised an answer by ",
  stage: "Promised an answer by ",
  reconsidered: "Promised an answer by ",
  still_deciding: "Told “still deciding”: an answer by ",
  waited: "The days they took to answer were added: an answer by ",
} as const;

function detailOf(entry: Entry) {
  if (entry.type === "withdrawal") return entry.reason || null;
  return entry.by && `by ${entry.by}`;
}

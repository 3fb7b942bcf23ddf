import { Status } from "@/app/_ui/badge";
import type { Arrival } from "./agenda-panel";

/** Where a visitor is, in words; waiting counts up by itself with the clock of the page. */
export function ArrivalState({ arrival, now }: { arrival: Arrival; now: Date }) {
  const { cancelled, noShowAt, walkedOutAt, checkedInAt, metAt, room, hosts, startsAt, endsAt } = arrival;
  const waited = minutesBetween(checkedInAt, walkedOutAt ?? metAt ?? now);
  if (walkedOutAt) return <Status tone="overdue">Left after {minutesText(waited)}</Status>;
  if (noShowAt) return <Status tone="overdue">Did not come</Status>;
  if (cancelled) return <Status>Cancelled</Status>;
  if (!checkedInAt) {
    const late = minutesBetween(startsAt, now);
    return late > 0 ? <Status tone="due">{minutesText(late)} late</Status> : null;
  }
  if (endsAt < now) return <Status tone="done">Was here</Status>;
  if (metAt) return <Status tone="done">{["With the panel", room].filter(Boolean).join(", ")}</Status>;
  const isFetched = hosts.some(({ answer }) => answer === "coming");
  return (
    <Status tone={waited >= 10 && !isFetched ? "due" : "done"}>
      {[room, `waiting ${minutesText(waited)}`].filter(Boolean).join(", ")}
    </Status>
  );
}

export const minutesText = (count: number) =>
  count < 60 ? `${count} min` : `${Math.floor(count / 60)} h ${count % 60} min`;

function minutesBetween(from: Date | null, until: Date) {
  return from ? Math.max(0, Math.floor((until.getTime() - from.getTime()) / 60_000)) : 0;
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { Accessibility, Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Status } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { timeText } from "@/app/_ui/dates";
import { IconButton } from "@/app/_ui/icon-button";
import { Menu } from "@/app/_ui/menu";
import { toast } from "@/app/_ui/toast";
import type { Arrival } from "./agenda-panel";
import type { Arriving } from "./check-in-dialog";

type Props = {
  arrival: Arrival;
  organisation: string;
  timeZone: string;
  now: Date;
  onCheckIn: (arriving: Arriving) => void;
};

const answers = { coming: "is coming", five_minutes: "needs five minutes" };

/** A visitor: when, who, to whom, and what to do now. */
export function ArrivalRow({ arrival, organisation, timeZone, now, onCheckIn }: Props) {
  const { visitorName, jobTitle, startsAt, hosts, place, link, adjustments, checkedInAt } = arrival;
  const said = hosts.flatMap(({ name, answer }) => (answer ? [`${name} ${answers[answer]}`] : []));
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-2 py-2.5">
      <p className="w-14 shrink-0 self-start pt-0.5 text-md tabular-nums">{timeText(startsAt, timeZone)}</p>
      <div className="min-w-0 flex-1 basis-56">
        <p className="text-md font-semibold wrap-anywhere">{visitorName}</p>
        <p className="text-soft">
          {jobTitle} · {hosts.map(({ name }) => name).join(", ")}
        </p>
        <p className="text-sm text-soft">{place || (link ? "Online" : "")}</p>
        {adjustments && (
          <p className="mt-1 flex items-start gap-1.5 text-sm">
            <Accessibility aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
            {adjustments}
          </p>
        )}
        {checkedInAt && said.length > 0 && <p className="mt-1 text-sm text-done">{said.join(" · ")}</p>}
      </div>
      <div className="flex shrink-0 items-center gap-2 max-sm:pl-18">
        <ArrivalState arrival={arrival} now={now} />
        {!checkedInAt && !arrival.cancelled && (
          <Button onPress={() => onCheckIn({ arrival })}>Check in</Button>
        )}
        <More arrival={arrival} organisation={organisation} now={now} onCheckIn={onCheckIn} />
      </div>
    </li>
  );
}

function ArrivalState({ arrival, now }: Pick<Props, "arrival" | "now">) {
  const { cancelled, noShowAt, checkedInAt, room, hosts, startsAt, endsAt } = arrival;
  if (cancelled) return <Status>Cancelled</Status>;
  if (noShowAt) return <Status tone="overdue">Did not come</Status>;
  if (!checkedInAt) {
    const late = Math.floor((now.getTime() - startsAt.getTime()) / 60_000);
    return late > 0 ? <Status tone="due">{minutes(late)} late</Status> : null;
  }
  if (endsAt < now) return <Status tone="done">Was here</Status>;
  const waiting = Math.max(0, Math.floor((now.getTime() - checkedInAt.getTime()) / 60_000));
  const isFetched = hosts.some(({ answer }) => answer === "coming");
  const long = waiting >= 10 && !isFetched;
  return (
    <Status tone={long ? "due" : "done"}>
      {[room, `${minutes(waiting)} here`].filter(Boolean).join(", ")}
    </Status>
  );
}

const minutes = (count: number) =>
  count < 60 ? `${count} min` : `${Math.floor(count / 60)} h ${count % 60} min`;

function More({
  arrival,
  organisation,
  now,
  onCheckIn,
}: Pick<Props, "arrival" | "organisation" | "now" | "onCheckIn">) {
  const trpc = useTRPC();
  const router = useRouter();
  const { panelId, visitorName, checkedInAt, noShowAt, startsAt, cancelled } = arrival;
  const noShow = useMutation(
    trpc.visits.noShow.mutationOptions({
      onSuccess: () => {
        toast(`${visitorName} did not come. Checking them in takes it back.`);
        router.refresh();
      },
    }),
  );
  const isLate = !checkedInAt && !noShowAt && !cancelled && startsAt < now;
  return (
    <Menu
      label={visitorName}
      trigger={
        <IconButton
          label={`More for ${visitorName}`}
          icon={<Ellipsis aria-hidden="true" className="size-4" strokeWidth={1.75} />}
        />
      }
      groups={[
        {
          items: [
            { label: "Print badge", href: `/o/${organisation}/front-desk/${panelId}/badge` },
            ...(checkedInAt ? [{ label: "Change room", onAction: () => onCheckIn({ arrival }) }] : []),
            ...(isLate ? [{ label: "They did not come", onAction: () => noShow.mutate({ panelId }) }] : []),
          ],
        },
      ]}
    />
  );
}

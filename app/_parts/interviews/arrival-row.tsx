"use client";

import { Accessibility } from "lucide-react";
import { Button } from "@/app/_ui/button";
import { timeText } from "@/app/_ui/dates";
import type { Arrival } from "./agenda-panel";
import { ArrivalMenu } from "./arrival-menu";
import { ArrivalState, minutesText } from "./arrival-state";
import { useReception } from "./use-reception";

type Props = {
  arrival: Arrival;
  organisation: string;
  timeZone: string;
  now: Date;
  onCheckIn: (arrival: Arrival) => void;
};

/** A visitor: when, who, to whom, and what to do now. */
export function ArrivalRow({ arrival, organisation, timeZone, now, onCheckIn }: Props) {
  const { visitorName, jobTitle, startsAt, hosts, place, link, adjustments } = arrival;
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
            <span className="sr-only">Needs on the day: </span>
            {adjustments}
          </p>
        )}
        <Answers arrival={arrival} now={now} />
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-2 max-sm:w-full max-sm:pl-18">
        <div className="empty:hidden max-sm:[&:has(+button+button)]:basis-full">
          <ArrivalState arrival={arrival} now={now} />
        </div>
        <NextStep arrival={arrival} onCheckIn={onCheckIn} />
        <ArrivalMenu arrival={arrival} organisation={organisation} now={now} onChangeRoom={onCheckIn} />
      </div>
    </li>
  );
}

const answers = { coming: "is coming", five_minutes: "needs five minutes" };

/** What the panel has said to reception, and how long ago: "five minutes" may be over. */
function Answers({ arrival, now }: Pick<Props, "arrival" | "now">) {
  const { checkedInAt, metAt, walkedOutAt, hosts } = arrival;
  if (!checkedInAt || metAt || walkedOutAt) return null;
  const said = hosts.flatMap(({ name, answer, answeredAt }) => {
    if (!answer || !answeredAt) return [];
    const ago = Math.floor((now.getTime() - answeredAt.getTime()) / 60_000);
    return [`${name} ${answers[answer]}${ago > 0 ? ` (${minutesText(ago)} ago)` : ""}`];
  });
  return (
    <p role="status" className="mt-1 text-sm text-done empty:hidden">
      {said.join(" · ")}
    </p>
  );
}

/** The one thing to do about a visitor. */
function NextStep({ arrival, onCheckIn }: Pick<Props, "arrival" | "onCheckIn">) {
  const { sendIn, takeBack } = useReception(arrival);
  const { cancelled, checkedInAt, metAt, noShowAt, walkedOutAt } = arrival;
  if (cancelled || metAt) return null;
  if (walkedOutAt)
    return (
      <Button isPending={takeBack.isPending} onPress={takeBack.now}>
        They are here
      </Button>
    );
  if (checkedInAt)
    return (
      <Button isPending={sendIn.isPending} onPress={sendIn.now}>
        With the panel
      </Button>
    );
  return <Button onPress={() => onCheckIn(arrival)}>{noShowAt ? "They came" : "Check in"}</Button>;
}

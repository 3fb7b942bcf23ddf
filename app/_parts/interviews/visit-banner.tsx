"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { closeTime, timeText, zoneName } from "@/app/_ui/dates";
import { Notice } from "@/app/_ui/notice";
import { toast } from "@/app/_ui/toast";
import { TheyAreHere } from "./they-are-here";

type Answer = "coming" | "five_minutes";
const words: Record<Answer, string> = { coming: "is coming", five_minutes: "needs five minutes" };
const mine: Record<Answer, string> = {
  coming: "Reception knows that you are coming.",
  five_minutes: "Reception knows that you need five minutes.",
};

const DAY = 86_400_000;

type Props = {
  panel: { id: string; startsAt: Date; endsAt: Date; state: "scheduled" | "cancelled" };
  visit: {
    room: string;
    checkedInAt: Date | null;
    metAt: Date | null;
    noShowAt: Date | null;
    walkedOutAt: Date | null;
  };
  seats: readonly { memberId: string; name: string; answer: Answer | null }[];
  /** The reader, when they sit on this panel. */
  me: string | null;
  timeZone: string;
  now: Date;
};

/** Where the visitor is, and what the panel says to reception. The page around it hears the news by itself. */
export function VisitBanner({ panel, visit, seats, me, timeZone, now }: Props) {
  const who = me ? "Your visitor" : "The visitor";
  const startsSoon = panel.startsAt.getTime() - now.getTime() < 15 * 60_000;
  if (panel.state === "cancelled")
    return <Notice title="This panel was cancelled">Its people are free again at that time.</Notice>;
  if (visit.walkedOutAt)
    return (
      <Notice tone="overdue" title={`${who} has left`}>
        Reception wrote it down at {timeText(visit.walkedOutAt, timeZone)} ({zoneName(timeZone)}). There is
        nothing to score.
      </Notice>
    );
  if (visit.metAt || (visit.checkedInAt && panel.endsAt < now)) return null;
  if (visit.checkedInAt)
    return (
      <Notice tone="done" title={visit.room ? `${who} is here, ${visit.room}` : `${who} is here`}>
        Since {timeText(visit.checkedInAt, timeZone)} ({zoneName(timeZone)}).{" "}
        {seats
          .flatMap(({ memberId, name, answer }) =>
            answer ? [memberId === me ? mine[answer] : `${name} ${words[answer]}.`] : [],
          )
          .join(" ")}
        {me && (
          <Answers panelId={panel.id} given={seats.find(({ memberId }) => memberId === me)?.answer ?? null}>
            <TheyAreHere panelId={panel.id} />
          </Answers>
        )}
      </Notice>
    );
  const theyAreHere = me && startsSoon && <TheyAreHere panelId={panel.id} />;
  if (visit.noShowAt)
    return (
      <Notice tone="overdue" title="The visitor did not come" action={theyAreHere}>
        Reception wrote it down at {timeText(visit.noShowAt, timeZone)} ({zoneName(timeZone)}).
      </Notice>
    );
  if (panel.startsAt.getTime() - now.getTime() > DAY) return null;
  const away = closeTime(panel.startsAt, now);
  return (
    <Notice
      title={panel.startsAt > now ? `${who} is expected` : `${who} is not checked in yet`}
      action={theyAreHere}
    >
      {panel.startsAt > now && away ? `The panel begins ${away}. ` : ""}
      You hear it here as soon as reception has met them.
    </Notice>
  );
}

type AnswersProps = { panelId: string; given: Answer | null; children: ReactNode };

function Answers({ panelId, given, children }: AnswersProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const answer = useMutation(
    trpc.visits.answer.mutationOptions({
      onSuccess: () => {
        toast("Reception knows.");
        router.refresh();
      },
    }),
  );
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {given !== "coming" && (
        <Button
          size="small"
          isPending={answer.isPending}
          onPress={() => answer.mutate({ panelId, answer: "coming" })}
        >
          I'm coming
        </Button>
      )}
      {given === null && (
        <Button
          size="small"
          isDisabled={answer.isPending}
          onPress={() => answer.mutate({ panelId, answer: "five_minutes" })}
        >
          Five minutes
        </Button>
      )}
      {children}
    </div>
  );
}

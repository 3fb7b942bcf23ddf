"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { toast } from "@/app/_ui/toast";
import type { Seat } from "./seat-picker";

type About = {
  organisation: string;
  applicationId: string;
  panel: { id: string } | null;
  planId: string | null;
};

interface Sending {
  where: { timeZone: string; durationMinutes: number; place: string; link: string };
  seats: readonly Seat[];
  /** Who sits at the one time that was fixed. */
  seated: { panelistIds: string[]; optionalIds: string[] };
  time: { startsAt: Date | null } | { times: Date[]; answerBy: string | null };
}

/** Fixes a panel's time, moves it there, or lets the candidate choose: what the schedule form does at its end. */
export function useScheduling({ organisation, applicationId, panel, planId }: About) {
  const router = useRouter();
  const trpc = useTRPC();
  const [missing, setMissing] = useState<Record<string, string>>({});
  const done = (sentence: string) => ({
    meta: { inForm: true },
    onSuccess: () => {
      toast(sentence);
      router.push(`/o/${organisation}/applications/${applicationId}`);
      router.refresh();
    },
  });
  const schedule = useMutation(
    trpc.panels.schedule.mutationOptions(done("Panel scheduled. Everybody is invited.")),
  );
  const reschedule = useMutation(
    trpc.panels.reschedule.mutationOptions(done("Panel moved. Everybody is told.")),
  );
  const propose = useMutation(
    trpc.proposals.make.mutationOptions(done("Times proposed. The candidate has a mail.")),
  );
  const [latest, setLatest] = useState<"schedule" | "reschedule" | "propose">("schedule");
  const acting = { schedule, reschedule, propose }[latest];

  function send({ where, seats, seated, time }: Sending) {
    const gaps = gapsIn(seats, time);
    setMissing(gaps);
    if (Object.keys(gaps).length > 0) return;
    const ids = (kind: Seat["kind"]) =>
      seats.filter((seat) => seat.kind === kind).map(({ memberId }) => memberId);
    if ("times" in time) {
      setLatest("propose");
      const wished = {
        ...{ panelistIds: ids("required"), alternateIds: ids("alternate"), optionalIds: ids("optional") },
      };
      const { times, answerBy } = time;
      propose.mutate({
        ...{ applicationId, planId, panelId: panel?.id ?? null, times, answerBy: answerBy ?? "" },
        ...where,
        ...wished,
      });
    } else if (time.startsAt) {
      setLatest(panel ? "reschedule" : "schedule");
      const given = { startsAt: time.startsAt, ...where, ...seated };
      if (panel) reschedule.mutate({ panelId: panel.id, ...given });
      else if (planId) schedule.mutate({ applicationId, planId, ...given });
    }
  }

  /** Something has changed since: what was wrong before is no longer said. */
  function forget() {
    setMissing({});
    acting.reset();
  }

  const { error, errors } = refusalOf(acting.error);
  return { isPending: acting.isPending, refusal: error, errors: { ...errors, ...missing }, send, forget };
}

function gapsIn(seats: readonly Seat[], time: Sending["time"]): Record<string, string> {
  const gaps: Record<string, string> = {};
  if (!seats.some(({ kind }) => kind === "required")) gaps.panelistIds = "Choose at least one panelist.";
  if ("times" in time) {
    if (time.times.length === 0) gaps.times = "Choose the times to propose.";
    if (!time.answerBy) gaps.answerBy = "Choose until when they can answer.";
  } else if (!time.startsAt) gaps.startsAt = "Choose a day and a time.";
  return gaps;
}

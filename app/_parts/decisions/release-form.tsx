"use client";

import { parseDateTime, toZoned } from "@internationalized/date";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { MailFrame } from "@/app/_parts/emails/mail-frame";
import { Button } from "@/app/_ui/button";
import { DateTimeField } from "@/app/_ui/date-time-field";
import { dayOf, dayText, timeText, zoneName } from "@/app/_ui/dates";
import { DialogActions } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Skeleton } from "@/app/_ui/skeleton";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";
import { whenText } from "@/app/_ui/when";

type Props = {
  applicationId: string;
  kind: "hire" | "not_now" | "consult_instead";
  candidateName: string;
  timeZone: string;
  now: Date;
  leaving?: { id: string; leavesAt: Date; feedback: string };
  onDone: () => void;
};

type Released = { leavesAt: Date; waitsForHire: boolean };
type Moment = "business_morning" | "now" | "at" | "hire_signed";
const moments: readonly Moment[] = ["business_morning", "now", "at", "hire_signed"];

export function ReleaseForm({ applicationId, kind, candidateName, timeZone, now, leaving, onDone }: Props) {
  const [feedback, setFeedback] = useState(leaving?.feedback ?? "");
  const [shownFeedback, setShownFeedback] = useState(feedback);
  const [chosen, setChosen] = useState<Moment | null>(null);
  const [wall, setWall] = useState<string | null>(leaving ? wallOf(leaving.leavesAt, timeZone) : null);
  const router = useRouter();
  const preview = usePreview(kind, applicationId, shownFeedback);
  const morning = preview.data?.morning;
  const isLate = preview.data?.morningKeepsPromise === false;
  const moment: Moment =
    chosen ?? (leaving ? "at" : isLate && preview.data?.nowKeepsPromise ? "now" : "business_morning");

  const done = (outcome: Released, undo?: () => void) => {
    onDone();
    router.refresh();
    const isNow = !outcome.waitsForHire && outcome.leavesAt.getTime() <= Date.now() + 1_000;
    toast(
      outcome.waitsForHire
        ? "Waits until the hire has signed."
        : isNow
          ? `On its way to ${candidateName}.`
          : `Leaves ${whenText({ instant: outcome.leavesAt, timeZone, now: new Date() })}.`,
      { undo: isNow ? undefined : undo },
    );
  };
  const sending = useSending(kind, done);

  function submit() {
    const when = moment === "at" ? instantOf(wall, timeZone) : moment;
    if (!when) return;
    if (leaving && when !== "hire_signed") sending.edit.mutate({ outcomeId: leaving.id, when, feedback });
    else sending.release.mutate({ applicationId, when, feedback: feedback || undefined });
  }

  return (
    <Form
      {...refusalOf(sending.release.error ?? sending.edit.error ?? preview.error)}
      onSubmit={submit}
      className="max-w-none"
    >
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="flex flex-col gap-4">
          <RadioGroup
            label="When does it leave?"
            value={moment}
            onChange={(value) => setChosen(moments.find((one) => one === value) ?? "business_morning")}
            choices={[
              {
                id: "business_morning",
                label: "Next business morning",
                hint: morning && whenText({ instant: morning, timeZone, now }),
              },
              { id: "now", label: "Now", hint: nowHint(now, timeZone) },
              { id: "at", label: "At a time you choose" },
              ...(kind === "hire" || leaving
                ? []
                : [{ id: "hire_signed", label: "When the hire has signed", hint: waitHint }]),
            ]}
          />
          {moment === "at" && (
            <DateTimeField
              name="when"
              label="Leaves"
              hint={`In ${zoneName(timeZone)}.`}
              value={wall}
              onChange={setWall}
            />
          )}
          {moment === "hire_signed" && preview.data && (
            <Notice tone="due">
              They were promised an answer by {dayText(preview.data.promisedOn, dayOf(now, timeZone), "long")}
              . If nobody has signed by then, the promise is missed.
            </Notice>
          )}
          {isLate && moment === "business_morning" && (
            <Notice tone="due">
              That is after the promised date.{" "}
              {preview.data?.nowKeepsPromise
                ? "Releasing it now keeps the promise."
                : "The date has passed: the sooner the better."}
            </Notice>
          )}
          <TextArea
            name="feedback"
            label="Feedback for the candidate"
            hint="What impressed, and one thing to build. You have checked it: it goes out as it stands."
            optional
            rows={4}
            value={feedback}
            onChange={setFeedback}
            onBlur={() => setShownFeedback(feedback)}
          />
        </div>
        {preview.data ? (
          <MailFrame subject={preview.data.subject} html={preview.data.html} to={preview.data.to.address} />
        ) : preview.error ? null : (
          <Skeleton className="h-96" />
        )}
      </div>
      <DialogActions>
        <Button variant="quiet" onPress={onDone}>
          {leaving ? "Keep as it is" : "Not yet"}
        </Button>
        <Button
          type="submit"
          variant="primary"
          isDisabled={!preview.data || (moment === "at" && !wall)}
          isPending={sending.release.isPending || sending.edit.isPending}
        >
          {leaving ? "Save change" : moment === "now" ? "Release now" : "Release outcome"}
        </Button>
      </DialogActions>
    </Form>
  );
}

/** The mail of "consult instead" carries the person's own terms; the other two need none. */
function usePreview(kind: Props["kind"], applicationId: string, feedback: string) {
  const trpc = useTRPC();
  const input = { applicationId, feedback: feedback || undefined };
  const consult = useQuery(trpc.terms.preview.queryOptions(input, { enabled: kind === "consult_instead" }));
  const plain = useQuery(trpc.outcomes.preview.queryOptions(input, { enabled: kind !== "consult_instead" }));
  return kind === "consult_instead" ? consult : plain;
}

function useSending(kind: Props["kind"], done: (outcome: Released, undo?: () => void) => void) {
  const trpc = useTRPC();
  const router = useRouter();
  const cancel = useMutation(trpc.outcomes.cancel.mutationOptions({ onSettled: () => router.refresh() }));
  const released = {
    meta: { inForm: true },
    onSuccess: (outcome: Released & { id: string }) =>
      done(outcome, () => cancel.mutate({ outcomeId: outcome.id })),
  };
  const consult = useMutation(trpc.terms.release.mutationOptions(released));
  const plain = useMutation(trpc.outcomes.release.mutationOptions(released));
  const edit = useMutation(
    trpc.outcomes.edit.mutationOptions({ meta: { inForm: true }, onSuccess: (outcome) => done(outcome) }),
  );
  return { release: kind === "consult_instead" ? consult : plain, edit };
}

/** Said of a runner-up, who may still be needed. */
const waitHint = "For a runner-up: on the business morning after somebody has signed for this job.";

/** Somebody who sends at night or at the weekend should mean it. */
function nowHint(now: Date, timeZone: string) {
  const hour = Number(timeText(now, timeZone).slice(0, 2));
  const weekday = new Date(`${dayOf(now, timeZone)}T00:00:00Z`).getUTCDay();
  if (hour < 7 || hour >= 20) return "It is night: most people would rather read this in the morning.";
  return weekday === 0 || weekday === 6
    ? "It is the weekend: nobody is there to answer questions."
    : undefined;
}

const wallOf = (instant: Date, timeZone: string) =>
  `${dayOf(instant, timeZone)}T${timeText(instant, timeZone)}`;

const instantOf = (wall: string | null, timeZone: string) =>
  wall ? toZoned(parseDateTime(wall), timeZone).toDate() : null;

"use client";

import { useActionState } from "react";
import { type Answered, UNANSWERED } from "@/app/_forms/answered";
import { AnswersWith } from "@/app/_forms/answers-with";
import { dayOf, dayText, timeText, zoneName } from "@/app/_ui/dates";
import { FormError } from "@/app/_ui/form-error";
import { PlainChoiceGroup } from "@/app/_ui/plain-choice-group";
import { PlainForm } from "@/app/_ui/plain-form";
import { SubmitButton } from "@/app/_ui/submit-button";

type Props = {
  action: (before: Answered, form: FormData) => Promise<Answered>;
  times: readonly { id: string; startsAt: Date; endsAt: Date; isChosen: boolean }[];
  timeZone: string;
  now: Date;
  about: string;
  isMove: boolean;
  until: Date;
};

/** The times as rows to tap; it posts by itself. */
export function TimesForm({ action, times, timeZone, now, about, isMove, until }: Props) {
  const [{ typed, errors, error, status }, act] = useActionState(action, UNANSWERED);
  const today = dayOf(now, timeZone);
  const chosen = typed.timeId ?? times.find(({ isChosen }) => isChosen)?.id;
  const last = `${dayText(dayOf(until, timeZone), today, "long")}, ${timeText(until, timeZone)}`;
  return (
    <PlainForm action={act} noValidate>
      {status && <AnswersWith status={status} />}
      <FormError>{error}</FormError>
      <PlainChoiceGroup
        name="timeId"
        label={about}
        hint={`Times are ${zoneName(timeZone)}. Please choose by ${last}: whoever chooses first has a time.`}
        error={errors.timeId}
        chosen={chosen ? [chosen] : []}
        choices={times.map(({ id, startsAt, endsAt, isChosen }) => ({
          id,
          label: (
            <span className="tabular-nums">
              <span className="font-medium">{dayText(dayOf(startsAt, timeZone), today, "long")}</span>,{" "}
              {timeText(startsAt, timeZone)} to {timeText(endsAt, timeZone)}
            </span>
          ),
          hint: isChosen ? "Your time now" : undefined,
        }))}
      />
      <div>
        <SubmitButton variant="primary">{isMove ? "Move my interview" : "Choose this time"}</SubmitButton>
      </div>
    </PlainForm>
  );
}

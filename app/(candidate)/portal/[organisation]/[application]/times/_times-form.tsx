"use client";

import { useActionState } from "react";
import { type Answered, UNANSWERED } from "@/app/_forms/answered";
import { AnswersWith } from "@/app/_forms/answers-with";
import { FormError } from "@/app/_ui/form-error";
import { PlainChoiceGroup } from "@/app/_ui/plain-choice-group";
import { PlainForm } from "@/app/_ui/plain-form";
import { SubmitButton } from "@/app/_ui/submit-button";

type Props = {
  action: (before: Answered, form: FormData) => Promise<Answered>;
  times: readonly { id: string; day: string; rest: string; isChosen: boolean }[];
  words: { about: string; hint: string; chosen: string; submit: string };
};

/** The times as rows to tap; it posts by itself. */
export function TimesForm({ action, times, words }: Props) {
  const [{ typed, errors, error, status }, act] = useActionState(action, UNANSWERED);
  const chosen = typed.timeId ?? times.find(({ isChosen }) => isChosen)?.id;
  return (
    <PlainForm action={act} noValidate>
      {status && <AnswersWith status={status} />}
      <FormError>{error}</FormError>
      <PlainChoiceGroup
        name="timeId"
        label={words.about}
        hint={words.hint}
        error={errors.timeId}
        chosen={chosen ? [chosen] : []}
        choices={times.map(({ id, day, rest, isChosen }) => ({
          id,
          label: (
            <span className="tabular-nums">
              <span className="font-medium">{day}</span>
              {rest}
            </span>
          ),
          hint: isChosen ? words.chosen : undefined,
        }))}
      />
      <div>
        <SubmitButton variant="primary">{words.submit}</SubmitButton>
      </div>
    </PlainForm>
  );
}

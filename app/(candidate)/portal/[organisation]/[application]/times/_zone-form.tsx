"use client";

import { useActionState, useEffect, useRef } from "react";
import { type Answered, UNANSWERED } from "@/app/_forms/answered";
import { AnswersWith } from "@/app/_forms/answers-with";
import { FormError } from "@/app/_ui/form-error";
import { PlainForm } from "@/app/_ui/plain-form";
import { PlainSelect } from "@/app/_ui/plain-select";
import { SubmitButton } from "@/app/_ui/submit-button";

type Props = {
  action: (before: Answered, form: FormData) => Promise<Answered>;
  timeZone: string;
  isKnown: boolean;
  zones: readonly string[];
  words: { label: string; submit: string };
};

/** Where the candidate's clock is. Until they have said so the browser's is offered, where scripts run. */
export function ZoneForm({ action, timeZone, isKnown, zones, words }: Props) {
  const [{ errors, error, status }, act] = useActionState(action, UNANSWERED);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const select = field.current?.querySelector("select");
    if (!isKnown && select && zones.includes(here)) select.value = here;
  }, [isKnown, zones]);
  const listed = zones.includes(timeZone) ? zones : [timeZone, ...zones];
  return (
    <PlainForm action={act} noValidate>
      {status && <AnswersWith status={status} />}
      <FormError>{error}</FormError>
      <div ref={field}>
        <PlainSelect
          name="timeZone"
          label={words.label}
          defaultValue={timeZone}
          options={listed.map((id) => ({ id, label: id.replaceAll("_", " ") }))}
          error={errors.timeZone}
        />
      </div>
      <div>
        <SubmitButton variant="secondary">{words.submit}</SubmitButton>
      </div>
    </PlainForm>
  );
}

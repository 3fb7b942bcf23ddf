"use client";

import { useActionState, useRef, useState } from "react";
import { type Answered, UNANSWERED } from "@/app/_forms/answered";
import { AnswersWith } from "@/app/_forms/answers-with";
import { SignaturePad } from "@/app/_parts/contracts/signature-pad";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FormError } from "@/app/_ui/form-error";
import { PlainCheckbox } from "@/app/_ui/plain-checkbox";
import { PlainError } from "@/app/_ui/plain-field";
import { PlainForm } from "@/app/_ui/plain-form";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import { SubmitButton } from "@/app/_ui/submit-button";

type Props = {
  action: (before: Answered, form: FormData) => Promise<Answered>;
  consent: string;
  words: {
    again: string;
    signature: string;
    name: string;
    hint: string;
    type: string;
    draw: string;
    pad: { drawn: string; draw: string; clear: string };
    sign: string;
    consent: string | null;
  };
};

/** Signs by typing one's name; where scripts run, drawing is a choice. */
export function SigningForm({ action, consent, words }: Props) {
  const [{ typed, errors, error, status }, sign] = useActionState(action, UNANSWERED);
  const [draws, setDraws] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const listed = Object.entries(errors).map(([field, message]) => ({ field, message: String(message) }));
  const loose = listed.find(({ field }) => field !== "mark" && field !== "consent")?.message;
  function change() {
    setDraws(!draws);
    requestAnimationFrame(() => area.current?.querySelector<HTMLElement>("input, svg")?.focus());
  }
  return (
    <PlainForm action={sign} noValidate key={JSON.stringify([typed, errors])}>
      {status && <AnswersWith status={status} />}
      {listed.length > 1 && <ErrorSummary title={words.again} errors={listed} />}
      <FormError>{error ?? loose}</FormError>
      <div ref={area} className="flex flex-col gap-2">
        {draws ? (
          <>
            <SignaturePad name="drawing" label={words.signature} words={words.pad} />
            {errors.mark && <PlainError id="mark">{errors.mark}</PlainError>}
          </>
        ) : (
          <PlainTextField
            name="mark"
            label={words.name}
            hint={words.hint}
            autoComplete="name"
            defaultValue={typed.mark}
            error={errors.mark}
          />
        )}
        <div>
          <Button variant="quiet" onPress={change}>
            {draws ? words.type : words.draw}
          </Button>
        </div>
      </div>
      <PlainCheckbox
        name="consent"
        hint={words.consent}
        error={errors.consent}
        defaultChecked={typed.consent === "yes"}
      >
        <span lang="en" dir="ltr" className="inline-block">
          {consent}
        </span>
      </PlainCheckbox>
      <div>
        <SubmitButton>{words.sign}</SubmitButton>
      </div>
    </PlainForm>
  );
}

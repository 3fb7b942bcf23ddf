"use client";

import { useActionState } from "react";
import { UNANSWERED } from "@/app/_forms/answered";
import { AnswersWith } from "@/app/_forms/answers-with";
import { FormError } from "@/app/_ui/form-error";
import { PlainForm } from "@/app/_ui/plain-form";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { askForLink } from "./actions";

type Props = {
  audience: "member" | "candidate";
  purpose?: "link" | "found";
  /** Where to go afterwards. */
  next?: string;
  words?: { email: string; submit: string };
};

const WORDS = { email: "E-mail address", submit: "Send me a link" };

/** Asks for a link by mail; works without a script too. */
export function LinkForm({ audience, purpose = "link", next = "", words = WORDS }: Props) {
  const [{ typed, errors, error, status }, ask] = useActionState(askForLink, UNANSWERED);
  return (
    <PlainForm action={ask} noValidate className="max-w-form">
      {status && <AnswersWith status={status} />}
      <FormError>{error}</FormError>
      <input type="hidden" name="audience" value={audience} />
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="next" value={next} />
      <PlainTextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="email"
        defaultValue={typed.email}
        error={errors.email}
      />
      <div>
        <SubmitButton>{words.submit}</SubmitButton>
      </div>
    </PlainForm>
  );
}

"use client";

import { useActionState } from "react";
import { type Answered, UNANSWERED } from "@/app/_forms/answered";
import { FormError } from "@/app/_ui/form-error";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { PlainForm } from "@/app/_ui/plain-form";
import { SubmitButton } from "@/app/_ui/submit-button";

type Props = {
  organisation: string;
  action: (before: Answered, form: FormData) => Promise<Answered>;
};

/** The table of people, out of a spreadsheet or another product. */
export function BringForm({ organisation, action }: Props) {
  const [{ errors, error }, send] = useActionState(action, UNANSWERED);
  return (
    <PlainForm action={send} noValidate className="max-w-form">
      <FormError>{error}</FormError>
      <input type="hidden" name="organisation" value={organisation} />
      <PlainFileField
        name="file"
        label="CSV file"
        hint="One person a row, headings in the first: 20 MB and 100,000 rows at most. Any separator and encoding will do."
        error={errors.file}
        accept=".csv,.tsv,.txt,text/csv"
      />
      <SubmitButton className="self-start">Choose columns</SubmitButton>
    </PlainForm>
  );
}

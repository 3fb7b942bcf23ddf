"use client";

import { useActionState } from "react";
import { UNANSWERED } from "@/app/_forms/answered";
import { AnswersWith } from "@/app/_forms/answers-with";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FormError } from "@/app/_ui/form-error";
import { PlainForm } from "@/app/_ui/plain-form";
import { PlainSelect } from "@/app/_ui/plain-select";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { foundOrganisation } from "./actions";

interface Props {
  regions: readonly { id: string; label: string }[];
  timeZones: readonly string[];
}

const start = { ...UNANSWERED, typed: { brandColour: "#1f4d3f" } };

export function FoundingForm({ regions, timeZones }: Props) {
  const [{ typed, errors, error, status }, found] = useActionState(foundOrganisation, start);
  const listed = Object.entries(errors).map(([field, message]) => ({ field, message: String(message) }));
  return (
    <PlainForm action={found} noValidate key={JSON.stringify(typed)}>
      {status && <AnswersWith status={status} />}
      <ErrorSummary errors={listed} />
      <FormError>{error}</FormError>
      <PlainTextField
        name="name"
        label="Name of the organisation"
        autoComplete="organization"
        defaultValue={typed.name}
        error={errors.name}
      />
      <PlainTextField
        name="slug"
        label="Its address here"
        hint="Your jobs will be at /careers/ and this word, for example /careers/glasshouse. It stays as it is."
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={typed.slug}
        error={errors.slug}
      />
      <PlainTextField
        name="ownerName"
        label="Your name"
        autoComplete="name"
        defaultValue={typed.ownerName}
        error={errors.ownerName}
      />
      <PlainSelect
        name="timeZone"
        label="Time zone"
        hint="Answers leave on its mornings, and days end at its midnight."
        empty="Choose…"
        options={timeZones.map((id) => ({ id, label: id.replaceAll("_", " ") }))}
        defaultValue={typed.timeZone}
        error={errors.timeZone}
      />
      <PlainSelect
        name="holidayRegion"
        label="Public holidays"
        hint="No answer leaves on a holiday."
        optional
        empty="None for now"
        options={regions}
        defaultValue={typed.holidayRegion}
        error={errors.holidayRegion}
      />
      <PlainTextField
        name="brandColour"
        type="color"
        label="Colour"
        hint="Stands in your mails and on your careers page, under white words: choose a dark one."
        defaultValue={typed.brandColour}
        error={errors.brandColour}
      />
      <div>
        <SubmitButton>Set up the organisation</SubmitButton>
      </div>
    </PlainForm>
  );
}

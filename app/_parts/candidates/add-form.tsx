"use client";

import { useActionState } from "react";
import { type Answered, UNANSWERED } from "@/app/_forms/answered";
import { FormError } from "@/app/_ui/form-error";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { PlainForm } from "@/app/_ui/plain-form";
import { PlainSelect } from "@/app/_ui/plain-select";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import { SubmitButton } from "@/app/_ui/submit-button";

type Named = { id: string; name: string };

type Props = {
  organisation: string;
  jobs: readonly Named[];
  members: readonly Named[];
  action: (before: Answered, form: FormData) => Promise<Answered>;
};

/** Somebody who did not apply: who they are, where they come from, and their CV if there is one. */
export function AddForm({ organisation, jobs, members, action }: Props) {
  const [{ typed, errors, error }, send] = useActionState(action, UNANSWERED);
  const field = (name: string) => ({ name, error: errors[name], defaultValue: typed[name] ?? "" });
  return (
    <PlainForm action={send} noValidate className="max-w-form" key={JSON.stringify(typed)}>
      <FormError>{error}</FormError>
      <input type="hidden" name="organisation" value={organisation} />
      <div className={pair}>
        <PlainTextField {...field("name")} label="Full name" autoComplete="off" />
        <PlainTextField {...field("email")} label="E-mail" type="email" autoComplete="off" />
        <PlainTextField {...field("phone")} label="Phone" type="tel" optional autoComplete="off" />
        <PlainTextField {...field("location")} label="Place" optional autoComplete="off" />
      </div>
      <PlainFileField
        name="cv"
        label="CV"
        hint="Drop it here, or choose it: PDF, Word, ODT, RTF or text, 20 MB at most. Its words are found by the search."
        error={errors.cv}
        optional
        accept=".pdf,.docx,.odt,.rtf,.txt"
      />
      <div className={pair}>
        <PlainTextField
          {...field("source")}
          label="Source"
          hint="A fair, a talk, an agency."
          defaultValue={typed.source ?? "added by hand"}
          autoComplete="off"
        />
        <PlainSelect
          {...field("referredById")}
          label="Referred by"
          hint="Whoever of you knows them."
          empty="Nobody"
          options={optionsOf(members)}
          optional
        />
      </div>
      <PlainSelect
        {...field("jobId")}
        label="Job"
        hint="They enter its first stage, and are promised an answer. They are written nothing."
        empty="None yet"
        options={optionsOf(jobs)}
        optional
      />
      <SubmitButton className="self-start">Add candidate</SubmitButton>
    </PlainForm>
  );
}

/** Two short fields beside each other where there is room. */
const pair = "grid items-start gap-x-4 gap-y-5 sm:grid-cols-2";

const optionsOf = (named: readonly Named[]) => named.map(({ id, name }) => ({ id, label: name }));

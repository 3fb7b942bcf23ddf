"use client";

import { useActionState } from "react";
import { type Answered, UNANSWERED } from "@/app/_forms/answered";
import { AnswersWith } from "@/app/_forms/answers-with";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FormError } from "@/app/_ui/form-error";
import { PlainCheckbox } from "@/app/_ui/plain-checkbox";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { PlainForm } from "@/app/_ui/plain-form";
import { PlainSelect } from "@/app/_ui/plain-select";
import { PlainTextArea } from "@/app/_ui/plain-text-area";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import { SubmitButton } from "@/app/_ui/submit-button";

interface Base {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  optional?: boolean | string;
}

export type PortalField =
  | (Base & { kind: "line"; inputMode?: "decimal" | "numeric"; autoComplete?: string; autoFocus?: boolean })
  | (Base & { kind: "day"; min?: string; max?: string })
  | (Base & { kind: "text"; rows?: number })
  | (Base & { kind: "choice"; options: readonly { id: string; label: string }[] })
  | (Base & { kind: "file"; accept?: string })
  | (Base & { kind: "tick" });

export type PortalFormProps = {
  action: (before: Answered, form: FormData) => Promise<Answered>;
  /** What goes with the form unseen, such as which terms are answered. */
  hidden?: Record<string, string>;
  fields?: readonly PortalField[];
  submit: string;
  variant?: "primary" | "secondary" | "danger";
  /** Tells this form's fields from those of another form on the page. */
  prefix: string;
  /** Keeps the form folded under these words until somebody wants it, or until it came back refused. */
  folded?: string;
  /** What the form says of itself. */
  words: { again: string; optional: string };
};

/** A candidate's form: it posts by itself, and what was refused comes back with what was typed. */
export function FormInBrowser({
  action,
  hidden = {},
  fields = [],
  submit,
  variant = "primary",
  prefix,
  folded,
  words,
}: PortalFormProps) {
  const [{ typed, errors, error, status }, act] = useActionState(action, UNANSWERED);
  const id = (name: string) => `${prefix}-${name}`;
  const known = new Set(fields.map(({ name }) => name));
  const listed = Object.entries(errors).map(([name, message]) => ({ name, message: String(message) }));
  const loose = listed.find(({ name }) => !known.has(name))?.message ?? null;
  const form = (
    <PlainForm action={act} noValidate key={JSON.stringify([typed, errors])}>
      {status && <AnswersWith status={status} />}
      {listed.length > 1 && (
        <ErrorSummary
          title={words.again}
          errors={listed.map(({ name, message }) => ({ field: id(name), message }))}
        />
      )}
      <FormError>{error ?? loose}</FormError>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <OneField
          key={field.name}
          field={field.optional ? { ...field, optional: words.optional } : field}
          id={id(field.name)}
          value={typed[field.name] ?? field.value}
          error={errors[field.name]}
        />
      ))}
      <div>
        <SubmitButton variant={variant}>{submit}</SubmitButton>
      </div>
    </PlainForm>
  );
  if (!folded) return form;
  return (
    <details open={error !== null || listed.length > 0}>
      <summary className="min-h-6 w-fit cursor-pointer rounded-sm font-medium text-accent">{folded}</summary>
      <div className="pt-3">{form}</div>
    </details>
  );
}

function OneField({
  field,
  id,
  value,
  error,
}: {
  field: PortalField;
  id: string;
  value: string | undefined;
  error: string | undefined;
}) {
  const { name, label, hint, optional } = field;
  const common = { name, id, label, hint, optional, error };
  switch (field.kind) {
    case "line":
      return (
        <PlainTextField
          {...common}
          defaultValue={value}
          inputMode={field.inputMode}
          autoComplete={field.autoComplete ?? "off"}
        />
      );
    case "day":
      return <PlainTextField {...common} type="date" defaultValue={value} min={field.min} max={field.max} />;
    case "text":
      return <PlainTextArea {...common} rows={field.rows ?? 3} defaultValue={value} />;
    case "choice":
      return <PlainSelect {...common} options={field.options} defaultValue={value} />;
    case "file":
      return <PlainFileField {...common} accept={field.accept} />;
    case "tick":
      return (
        <PlainCheckbox name={name} id={id} hint={hint} error={error} defaultChecked={value === "yes"}>
          {label}
        </PlainCheckbox>
      );
  }
}

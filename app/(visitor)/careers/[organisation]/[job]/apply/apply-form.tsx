"use client";

import { useActionState } from "react";
import { AnswersWith } from "@/app/_forms/answers-with";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FormError } from "@/app/_ui/form-error";
import { PlainButton } from "@/app/_ui/plain-button";
import { PlainCheckbox } from "@/app/_ui/plain-checkbox";
import { PlainChoiceGroup } from "@/app/_ui/plain-choice-group";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { PlainForm } from "@/app/_ui/plain-form";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import { EMPTY } from "./_typed";
import { apply } from "./actions";
import { type Question, QuestionField } from "./question-field";

type Props = {
  organisation: string;
  job: { slug: string; questions: Question[]; asksForEngagement: boolean; promisedDays: number };
  consent: string;
  /** Proves that this form was opened here, when, and where the person came from. */
  begun: string;
};

/** Rendered on the server only: this page has no script, and the form comes back as a page. */
export function ApplyForm({ organisation, job, consent, begun }: Props) {
  const [state, action] = useActionState(apply, EMPTY);
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.message;
  const text = (name: string) => ({ name, defaultValue: state.typed[name]?.[0], error: errorOf(name) });
  // Beside its question a sentence is clear; at the head of the form it names the question.
  const asked = new Map(job.questions.map(({ id, label }) => [`answers.${id}`, label]));
  const beside = state.errors
    .filter(({ field }) => field !== "form")
    .map(({ field, message }) => ({ field, message: [asked.get(field), message].filter(Boolean).join(" ") }));

  return (
    <PlainForm action={action} noValidate className="mt-8 gap-6!">
      {state.status && <AnswersWith status={state.status} />}
      <ErrorSummary errors={beside} />
      {errorOf("form") && <FormError>{errorOf("form")}</FormError>}
      <input type="hidden" name="organisation" value={organisation} />
      <input type="hidden" name="job" value={job.slug} />
      <input type="hidden" name="begun" value={begun} />
      <div className="hidden" aria-hidden="true">
        <label>
          Leave this empty
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <PlainTextField {...text("name")} label="Full name" autoComplete="name" />
      <PlainTextField
        {...text("email")}
        type="email"
        label="E-mail"
        autoComplete="email"
        hint="Your answer and the link to your portal go here."
      />
      <PlainTextField {...text("phone")} type="tel" label="Phone" autoComplete="tel" />
      <PlainTextField {...text("location")} label="Where you live" autoComplete="address-level2" optional />
      {state.cv && <input type="hidden" name="cvTicket" value={state.cv.ticket} />}
      <PlainFileField
        name="cv"
        label={state.cv ? "Another CV" : "CV"}
        hint={
          state.cv
            ? `“${state.cv.name}” is kept, so you need not choose it again.`
            : "PDF, Word (.docx), ODT, RTF or text, up to 20 MB."
        }
        accept=".pdf,.docx,.odt,.rtf,.txt"
        optional={Boolean(state.cv)}
        error={errorOf("cv")}
      />
      {job.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          typed={state.typed[`answers.${question.id}`] ?? []}
          error={errorOf(`answers.${question.id}`)}
        />
      ))}
      {job.asksForEngagement && (
        <PlainChoiceGroup
          name="engagement"
          label="Would you be open to a short engagement?"
          hint="Somebody else may get this job, and we may still want to work with you: some weeks as a paid consultant. Whatever you answer, it does not count for or against you."
          choices={[
            { id: "yes", label: "Yes, I would be" },
            { id: "no", label: "No, only this job" },
          ]}
          chosen={state.typed.engagement}
          error={errorOf("openToEngagement")}
          optional
        />
      )}
      <PlainCheckbox
        name="consent"
        defaultChecked={state.typed.consent?.[0] === "yes"}
        error={errorOf("consent")}
        required
      >
        {consent}
      </PlainCheckbox>
      <div className="flex flex-col items-start gap-3">
        <PlainButton>Send application</PlainButton>
        <p className="text-sm text-soft">
          You will hear within {job.promisedDays === 1 ? "a day" : `${job.promisedDays} days`}. A confirmation
          comes by mail at once.
        </p>
      </div>
    </PlainForm>
  );
}

"use client";

import { useActionState } from "react";
import { AnswersWith } from "@/app/_forms/answers-with";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FormError } from "@/app/_ui/form-error";
import { Notice } from "@/app/_ui/notice";
import { PlainButton } from "@/app/_ui/plain-button";
import { PlainCheckbox } from "@/app/_ui/plain-checkbox";
import { PlainChoiceGroup } from "@/app/_ui/plain-choice-group";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { PlainForm } from "@/app/_ui/plain-form";
import { PlainTextField } from "@/app/_ui/plain-text-field";
import type { Language } from "@/server/domain/emails/input";
import { EMPTY } from "./_typed";
import type { ApplyWords } from "./_words";
import { apply } from "./actions";
import { type Question, QuestionField } from "./question-field";

type Props = {
  organisation: string;
  job: {
    slug: string;
    state: "published" | "paused" | "closed";
    questions: Question[];
    asksForEngagement: boolean;
  };
  consent: string;
  /** Proves that this form was opened here, when, and where the person came from. */
  begun: string;
  language: Language;
  /** The language of the address, if it says one: what follows keeps it. */
  asked: Language | null;
  words: ApplyWords;
};

/** Rendered on the server only: the form comes back as a page. What `public/apply.js` shows on the way lies ready. */
export function ApplyForm({ organisation, job, consent, begun, language, asked, words }: Props) {
  const [state, action] = useActionState(apply, EMPTY);
  // A form that comes back is shown whatever became of the job: what somebody wrote is theirs.
  if (job.state !== "published" && !state.status) return <NotOpen state={job.state} words={words} />;
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.message;
  const text = (name: string) => ({ name, defaultValue: state.typed[name]?.[0], error: errorOf(name) });
  // Beside its question a sentence is clear; at the head of the form it names the question.
  const questions = new Map(job.questions.map(({ id, label }) => [`answers.${id}`, label]));
  const beside = state.errors
    .filter(({ field }) => field !== "form")
    .map(({ field, message }) => ({
      field,
      message: after(questions.get(field), message),
    }));

  return (
    <PlainForm action={action} noValidate data-applying className="mt-8 gap-6!">
      {state.status && <AnswersWith status={state.status} />}
      <ErrorSummary title={words.again} errors={beside} />
      {errorOf("form") && <FormError>{errorOf("form")}</FormError>}
      <input type="hidden" name="organisation" value={organisation} />
      <input type="hidden" name="job" value={job.slug} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="asked" value={asked ?? ""} />
      <input type="hidden" name="begun" value={begun} />
      <div className="hidden" aria-hidden="true">
        <label>
          {words.empty}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <PlainTextField {...text("name")} label={words.name} autoComplete="name" />
      <PlainTextField
        {...text("email")}
        type="email"
        label={words.email}
        autoComplete="email"
        hint={words.emailHint}
      />
      <PlainTextField {...text("phone")} type="tel" label={words.phone} autoComplete="tel" />
      <PlainTextField
        {...text("location")}
        label={words.location}
        autoComplete="address-level2"
        optional={words.optional}
      />
      {state.cv && <input type="hidden" name="cvTicket" value={state.cv.ticket} />}
      <PlainFileField
        name="cv"
        label={state.cv ? words.anotherCv : words.cv}
        hint={state.cv ? words.kept.replace("{file}", () => state.cv?.name ?? "") : words.files}
        accept=".pdf,.docx,.odt,.rtf,.txt"
        optional={state.cv ? words.optional : false}
        error={errorOf("cv")}
      />
      {job.questions.map((question) => (
        <QuestionField
          key={question.id}
          words={words}
          question={question}
          typed={state.typed[`answers.${question.id}`] ?? []}
          sent={state.files[question.id]}
          error={errorOf(`answers.${question.id}`)}
        />
      ))}
      {job.asksForEngagement && (
        <PlainChoiceGroup
          name="engagement"
          label={words.engagement}
          hint={words.engagementHint}
          choices={[
            { id: "yes", label: words.open },
            { id: "no", label: words.notOpen },
          ]}
          chosen={state.typed.engagement}
          error={errorOf("openToEngagement")}
          optional={words.optional}
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
        <div data-part="lost" hidden>
          <FormError>{words.lost}</FormError>
        </div>
        <label data-part="progress" hidden className="flex w-full flex-col gap-1 text-sm text-soft">
          {words.sending}
          <progress
            max={1}
            className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-pressed [&::-moz-progress-bar]:bg-accent-fill [&::-webkit-progress-bar]:bg-pressed [&::-webkit-progress-value]:bg-accent-fill"
          />
        </label>
        <PlainButton>{words.send}</PlainButton>
        <p className="text-sm text-soft">{words.hear}</p>
      </div>
    </PlainForm>
  );
}

/** For who opens the form of a job that takes nobody now. */
function NotOpen({ state, words }: { state: "paused" | "closed"; words: ApplyWords }) {
  return (
    <>
      {state === "closed" && <AnswersWith status={410} />}
      <Notice className="mt-8" title={words[state]}>
        {state === "paused" && words.later}
      </Notice>
    </>
  );
}

/** A sentence behind the question that it is about, which may end like a sentence or like a heading. */
function after(question: string | undefined, sentence: string) {
  if (!question) return sentence;
  return /[?!.:…؟]$/.test(question) ? `${question} ${sentence}` : `${question}: ${sentence}`;
}

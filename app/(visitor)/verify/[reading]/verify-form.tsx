"use client";

import { useActionState } from "react";
import { AnswersWith } from "@/app/_forms/answers-with";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Notice } from "@/app/_ui/notice";
import { PlainButton } from "@/app/_ui/plain-button";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { PlainForm } from "@/app/_ui/plain-form";
import type { Language } from "@/app/_words/languages";
import { NOTHING_YET, type Verified } from "./_verified";
import { verify } from "./actions";

type Props = { language: Language; words: Record<"label" | "hint" | "send", string> };

/** Rendered on the server only: this page has no script, and the form comes back as a page. */
export function VerifyForm({ language, words }: Props) {
  const [state, action] = useActionState(verify, NOTHING_YET);
  return (
    <>
      {state.status && <AnswersWith status={state.status} />}
      {state.answer && <Answer {...state.answer} />}
      <PlainForm action={action} noValidate className="mt-6">
        <input type="hidden" name="language" value={language} />
        <PlainFileField
          name="file"
          label={words.label}
          hint={words.hint}
          accept="application/pdf,.pdf"
          error={state.error ?? undefined}
        />
        <div>
          <PlainButton type="submit" variant="primary">
            {words.send}
          </PlainButton>
        </div>
      </PlainForm>
    </>
  );
}

function Answer({ isGenuine, title, advice, facts }: NonNullable<Verified["answer"]>) {
  return (
    <section aria-labelledby="answer" className="mt-6">
      <Notice tone={isGenuine ? "done" : "overdue"}>
        <h2 id="answer" className="font-medium">
          {title}
        </h2>
        {advice && <p>{advice}</p>}
      </Notice>
      <DefinitionList
        className="mt-4"
        facts={facts.map(({ term, detail }) => ({
          term,
          detail: detail && <bdi className="wrap-anywhere">{detail}</bdi>,
        }))}
      />
    </section>
  );
}

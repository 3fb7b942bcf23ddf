"use client";

import { useActionState } from "react";
import { AnswersWith } from "@/app/_forms/answers-with";
import { DefinitionList } from "@/app/_ui/definition-list";
import { Notice } from "@/app/_ui/notice";
import { PlainButton } from "@/app/_ui/plain-button";
import { PlainFileField } from "@/app/_ui/plain-file-field";
import { PlainForm } from "@/app/_ui/plain-form";
import { NOTHING_YET, type Verified } from "./_verified";
import { verify } from "./actions";

/** Rendered on the server only: this page has no script, and the form comes back as a page. */
export function VerifyForm() {
  const [state, action] = useActionState(verify, NOTHING_YET);
  return (
    <>
      {state.status && <AnswersWith status={state.status} />}
      {state.sha256 && <Answer {...state} />}
      <PlainForm action={action} noValidate className="mt-6">
        <PlainFileField
          name="file"
          label="Signed PDF"
          hint="As you were given it, up to 20 MB."
          accept="application/pdf,.pdf"
          error={state.error ?? undefined}
        />
        <div>
          <PlainButton type="submit" variant="primary">
            Verify document
          </PlainButton>
        </div>
      </PlainForm>
    </>
  );
}

function Answer({ certificate, sha256 }: Verified) {
  if (!certificate)
    return (
      <Notice tone="overdue" className="mt-6" title="This is not a document that was sealed here">
        <p>
          It may have been changed since, if only by saving it again in another program. Ask whoever gave it
          to you for the file as they received it.
        </p>
        <Fingerprint sha256={sha256} />
      </Notice>
    );
  const { title, organisation, signatures, sealedAt, timeZone } = certificate;
  const moment = (at: Date) => at.toLocaleString("en-GB", { timeZone, dateStyle: "full", timeStyle: "long" });
  return (
    <section aria-labelledby="genuine" className="mt-6">
      <Notice tone="done">
        <h2 id="genuine" className="font-medium">
          This document is genuine and unchanged
        </h2>
      </Notice>
      <DefinitionList
        className="mt-4"
        facts={[
          { term: "Document", detail: title },
          ...signatures.map(({ name, party, signedAt }) => ({
            term: party === "candidate" ? "Signed by" : `For ${organisation}`,
            detail: (
              <>
                {name}, {moment(signedAt)}
              </>
            ),
          })),
          { term: "Sealed", detail: sealedAt && moment(sealedAt) },
        ]}
      />
      <Fingerprint sha256={sha256} />
    </section>
  );
}

function Fingerprint({ sha256 }: { sha256: string | null }) {
  return (
    <p className="mt-3 text-sm text-soft">
      SHA-256 of your file: <span className="break-all">{sha256}</span>
    </p>
  );
}

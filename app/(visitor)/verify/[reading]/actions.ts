"use server";

import type { inferProcedureOutput } from "@trpc/server";
import { refused } from "@/app/_forms/refused";
import { localeOf } from "@/app/_ui/dates";
import { languageOf } from "@/app/_words/languages";
import { type Speech, speechIn } from "@/app/_words/speech";
import { publicApi } from "@/server/api/caller";
import type { AppRouter } from "@/server/api/root";
import { chosenFile, hashPdf } from "@/server/gateways/uploads";
import { NOTHING_YET, type Verified } from "./_verified";

/** Looks for the document with exactly these bytes. The file is hashed and forgotten. */
export async function verify(_before: Verified, form: FormData): Promise<Verified> {
  const t = speechIn(languageOf(String(form.get("language") ?? "")) ?? "en");
  const hashed = await hashPdf(chosenFile(form, "file"));
  if ("refusal" in hashed) return { ...NOTHING_YET, error: t.said(hashed.refusal), status: 422 };
  const { sha256 } = hashed;
  try {
    const certificate = await publicApi(null).verification.certificate({ sha256 });
    return { answer: answerIn(t, certificate, sha256), error: null, status: 200 };
  } catch (thrown) {
    const { error, status } = await refused(thrown);
    return { ...NOTHING_YET, error: error && t.said(error), status };
  }
}

type Certificate = inferProcedureOutput<AppRouter["verification"]["certificate"]>;

function answerIn(t: Speech, certificate: Certificate, sha256: string): NonNullable<Verified["answer"]> {
  const fingerprint = { term: t("SHA-256 of your file"), detail: sha256 };
  if (!certificate)
    return {
      isGenuine: false,
      title: t("This is not a document that was sealed here"),
      advice: t(
        "It may have been changed since, if only by saving it again in another program. Ask whoever gave it to you for the file as they received it.",
      ),
      facts: [fingerprint],
    };
  const { title, organisation, signatures, sealedAt, timeZone } = certificate;
  const moment = (at: Date) =>
    at.toLocaleString(localeOf(t.language), { timeZone, dateStyle: "full", timeStyle: "long" });
  return {
    isGenuine: true,
    title: t("This document is genuine and unchanged"),
    facts: [
      { term: t("Document"), detail: title },
      ...signatures.map(({ name, party, signedAt }) => ({
        term: party === "candidate" ? t("Signed by") : t("For {organisation}", { organisation }),
        detail: t("{name}, {when}", { name, when: moment(signedAt) }),
      })),
      { term: t("Sealed"), detail: sealedAt ? moment(sealedAt) : "" },
      fingerprint,
    ],
  };
}

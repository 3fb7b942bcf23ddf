import type { AgreementContent } from "@/db/schema";
import { fillLiquid, refuseLiquid } from "../../emails/rules/liquid";
import { AGREEMENT_FIELDS } from "../input/templates";

const WORDS = ["scope", "deliverables", "title", "level", "conditions"] as const;
const known = Object.keys(AGREEMENT_FIELDS);

/** The first words that cannot be a template, with the field they stand in; null when all can. */
export function refuseAgreementWords(content: AgreementContent) {
  for (const field of WORDS) {
    const sentence = refuseLiquid("subject", content[field] ?? "", known);
    if (sentence) return { field, sentence: sentence.replace(" in this kind of mail", "") };
  }
  return null;
}

/** A template with its merge fields filled: what somebody then reads over and changes. */
export function fillAgreement(
  content: AgreementContent,
  values: Record<keyof typeof AGREEMENT_FIELDS, string>,
): AgreementContent {
  const filled = WORDS.flatMap((field) => {
    const words = content[field];
    return words === undefined ? [] : [[field, fillLiquid("subject", words, values)]];
  });
  return { ...content, ...Object.fromEntries(filled) };
}

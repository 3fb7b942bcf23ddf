import { z } from "zod";
import { currencyInput } from "../../jobs/input";
import { lineInput } from "../../organisations/input";

/** What the words of a template may name; it is filled when terms or an offer are started from it. */
export const AGREEMENT_FIELDS = {
  candidate_name: "the candidate's name",
  candidate_first_name: "the candidate's first name",
  job_title: "the job they applied for",
  organisation_name: "the organisation's name",
} as const;

const long = z.string().trim().max(4_000, "Keep this under 4,001 characters.").default("");
const figure = (sentence: string, most: number) =>
  z
    .number(sentence)
    .int(sentence)
    .min(1, sentence)
    .max(most, "This figure is too large.")
    .nullable()
    .default(null);
const common = {
  name: lineInput("a name", 80).min(2, "Name the template."),
  currency: currencyInput,
};

export const agreementTemplateInput = z.discriminatedUnion("kind", [
  z.object({
    ...{ kind: z.literal("terms"), ...common, scope: long, deliverables: long },
    dayQuarters: figure("Use whole, half or quarter days, such as 12 or 2.5.", 1_040),
    rateMinorUnits: figure("A day has to pay something.", 10_000_000),
  }),
  z.object({
    ...{ kind: z.literal("offer"), ...common, conditions: long },
    title: lineInput("a title", 120).default(""),
    level: lineInput("a level", 80).default(""),
  }),
]);
export type AgreementTemplateInput = z.output<typeof agreementTemplateInput>;

/** A template that is there already: its name stays, so that nobody loses it from sight. */
export const agreementTemplateIdInput = z.object({ agreementTemplateId: z.uuid() });
export const agreementStartInput = agreementTemplateIdInput.extend({ applicationId: z.uuid() });
export const agreementKindInput = z.object({ kind: z.enum(["terms", "offer"]) });

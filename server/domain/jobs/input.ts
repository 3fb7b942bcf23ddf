import { z } from "zod";
import { lineInput } from "../organisations/input";
import {
  EMPLOYMENT_WORDS,
  isCountry,
  JOB_STATE_WORDS,
  PAY_PERIOD_WORDS,
  QUESTION_KIND_WORDS,
  WORKPLACE_WORDS,
} from "./words";

const words = <T extends Record<string, string>>(from: T) => Object.keys(from) as [keyof T & string];

export const currencyInput = z
  .string("Choose a currency.")
  .trim()
  .toUpperCase()
  .refine((code) => Intl.supportedValuesOf("currency").includes(code), "Choose a currency such as GBP.");

const countryInput = z.string("Choose a country.").refine(isCountry, "Choose a country of the list.");

/** Money is kept in the currency's smallest unit. */
export const minorUnitsInput = z
  .int("Enter an amount.")
  .min(0, "Enter an amount of 0 or more.")
  .max(100_000_000_000, "This amount is too large.");
const optionalAmount = minorUnitsInput.nullish().transform((value) => value ?? null);

const fields = {
  title: lineInput("a title", 120).min(3, "Enter the job's title, as a candidate would search for it."),
  department: lineInput("a department", 80),
  location: lineInput("a location", 80),
  /** Where the organisation is when null. */
  country: countryInput.nullish().transform((code) => code ?? null),
  workplace: z.enum(words(WORKPLACE_WORDS), "Choose where the work is done."),
  employmentType: z.enum(words(EMPLOYMENT_WORDS), "Choose a type of employment."),
  level: lineInput("a level", 80),
  salaryMinMinorUnits: optionalAmount,
  salaryMaxMinorUnits: optionalAmount,
  currency: currencyInput,
  payPeriod: z.enum(words(PAY_PERIOD_WORDS), "Choose what the salary is for."),
  description: z
    .string("Describe the job.")
    .trim()
    .max(20_000, "Keep the description under 20,001 characters."),
  openings: z
    .int("Enter a whole number.")
    .min(1, "A job has at least one opening.")
    .max(500, "Enter 500 or less."),
  promisedDays: z
    .int("Enter a whole number of days.")
    .min(1, "Promise an answer within at least one day.")
    .max(90, "Promise an answer within 90 days."),
  asksForEngagement: z.boolean(),
  recruiterId: z.uuid("Choose who looks after this job."),
  hiringManagerId: z.uuid("Choose who decides."),
};

const salaryOrder = {
  error: "The upper end of the range is below the lower one.",
  path: ["salaryMaxMinorUnits"],
};
const inOrder = (job: { salaryMinMinorUnits?: number | null; salaryMaxMinorUnits?: number | null }) =>
  job.salaryMinMinorUnits == null ||
  job.salaryMaxMinorUnits == null ||
  job.salaryMinMinorUnits <= job.salaryMaxMinorUnits;

export const jobInput = z
  .object({
    ...fields,
    department: fields.department.default(""),
    location: fields.location.default(""),
    workplace: fields.workplace.default("office"),
    employmentType: fields.employmentType.default("full_time"),
    level: fields.level.default(""),
    currency: fields.currency.default("GBP"),
    payPeriod: fields.payPeriod.default("year"),
    description: fields.description.default(""),
    openings: fields.openings.default(1),
    promisedDays: fields.promisedDays.optional(),
    asksForEngagement: fields.asksForEngagement.default(true),
    /** Whose stages it begins with; the usual ones without. */
    stageTemplateId: z.uuid("Choose one of the templates.").nullish(),
    /** Why a job exists that nobody can apply for: it is made for a call back. */
    unpublishedReason: lineInput("a reason", 400).nullish(),
  })
  .refine(inOrder, salaryOrder);
export type JobInput = z.input<typeof jobInput>;

export const jobChange = z.object({ jobId: z.uuid(), ...fields }).refine(inOrder, salaryOrder);
export type JobChange = z.output<typeof jobChange>;

export const jobIdInput = z.object({ jobId: z.uuid() });
export const jobsInput = z.object({ state: z.enum(words(JOB_STATE_WORDS)).optional() }).optional();
export const jobSlugInput = z.object({ job: z.string().max(120) });

/** What a visitor filters open jobs by. Anything odd in an address is ignored rather than refused. */
export const careersFilter = z.object({
  text: z.string().trim().max(120).catch("").default(""),
  department: z.string().trim().max(80).catch("").default(""),
  location: z.string().trim().max(80).catch("").default(""),
  workplace: z.enum(words(WORKPLACE_WORDS)).or(z.literal("")).catch("").default(""),
  employmentType: z.enum(words(EMPLOYMENT_WORDS)).or(z.literal("")).catch("").default(""),
});
export type CareersFilter = z.output<typeof careersFilter>;

const kindsWithOptions = ["choice", "several"];
const bound = z
  .number("Enter a number.")
  .min(-1e12, "This number is too small.")
  .max(1e12, "This number is too large.")
  .nullish()
  .transform((value) => value ?? null);

export const questionInput = z
  .object({
    /** Of a question that stands already. */
    id: z.uuid().optional(),
    label: lineInput("a question", 300).min(3, "Enter the question."),
    help: lineInput("the help", 300).default(""),
    kind: z.enum(words(QUESTION_KIND_WORDS), "Choose a kind of answer."),
    required: z.boolean().default(false),
    options: z
      .array(lineInput("an option", 120).min(1, "An option needs a word."))
      .max(30, "Offer 30 options at most.")
      .default([]),
    /** Answers that flag an application, and never reject it. */
    flags: z
      .object({
        answers: z.array(lineInput("an option", 120)).max(30).default([]),
        below: bound,
        above: bound,
      })
      .prefault({}),
  })
  .refine(({ kind, options }) => !kindsWithOptions.includes(kind) || options.length >= 2, {
    error: "Offer at least two options.",
    path: ["options"],
  })
  .refine(({ options }) => new Set(options).size === options.length, {
    error: "Two options are the same.",
    path: ["options"],
  })
  // What can no longer be answered flags nobody.
  .transform(({ flags, ...question }) => ({ ...question, flags: flagsOf(question, flags) }));

interface Answered {
  kind: string;
  options: string[];
}

function flagsOf(
  { kind, options }: Answered,
  { answers, below, above }: { answers: string[]; below: number | null; above: number | null },
) {
  if (kind === "number") return { below, above };
  const known = kind === "yes_no" ? ["yes", "no"] : kindsWithOptions.includes(kind) ? options : [];
  const flagged = answers.filter((answer) => known.includes(answer));
  return flagged.length > 0 ? { answers: flagged } : {};
}

export const questionsInput = z.object({
  jobId: z.uuid(),
  questions: z.array(questionInput).max(30, "Ask 30 questions at most: people give up on long forms."),
});
export type QuestionsInput = z.input<typeof questionsInput>;

const delicate: [RegExp, string][] = [
  [/\b(age|old are you|birth|born|birthday)\b/i, "age"],
  [/\b(married|marital|spouse|children|kids|family|pregnan\w*|partner)\b/i, "family"],
  [/\b(health|illness|disab\w*|medical|medication|sick)\b/i, "health"],
  [
    /\b((current|last|previous|present)\s+(salary|pay|wage|compensation)|salary history|earn(ed|ing)? now)\b/i,
    "earlier pay",
  ],
  [
    /\b(religio\w*|church|faith|ethnic\w*|race|nationality|native (language|speaker)|sexual)\b/i,
    "origin or belief",
  ],
];

/** Questions that good people are rejected by, and courts decide about. A warning only: the author may know better. */
export function questionWarning(label: string): string | null {
  const about = delicate.find(([pattern]) => pattern.test(label))?.[1];
  return about
    ? `This seems to ask about ${about}. In many places you may not ask this before an offer; leave it out if the work does not need it.`
    : null;
}

import { z } from "zod";
import { sendBackReasonInput } from "../approvals/input";
import { cursorInput, storedFile } from "../candidates/input";
import { currencyInput } from "../jobs/input";
import { dayInput as day, lineInput } from "../organisations/input";

const text = (what: string, most: number) =>
  z
    .string(`Describe ${what}.`)
    .trim()
    .min(10, `Describe ${what} in a sentence or two.`)
    .max(most, `Keep this under ${most + 1} characters.`);

/** Paid days are kept in quarters of a day. */
export const dayQuartersInput = z
  .number("Enter the paid days, such as 12 or 2.5.")
  .int("Use whole, half or quarter days, such as 12 or 2.5.")
  .min(1, "An engagement has paid days: it is never unpaid.")
  .max(1_040, "Enter 260 days or less.");

/** What a day pays, in the currency's smallest unit. */
export const rateInput = z
  .number("Enter what a day pays.")
  .int("Use at most the currency's own decimals.")
  .min(1, "A day has to pay something: an engagement is never unpaid.")
  .max(10_000_000, "This rate is too large.");

const scope = text("the work", 4_000);
const startsOn = day("Choose the first day.");
const endsOn = day("Choose the last day.");

const figure = (sentence: string) =>
  z.number(sentence).int("Enter a whole number.").max(1_000_000_000_000, "This figure is too large.");

export const measureInput = z.object({
  name: lineInput("what is measured", 60).min(2, "Name what is measured, such as Leads."),
  unit: lineInput("a unit", 30).default(""),
  target: figure("Enter the target.").min(1, "A target is above 0."),
});

export const termsInput = z.object({
  applicationId: z.uuid(),
  scope,
  deliverables: text("what is delivered", 4_000),
  startsOn,
  endsOn,
  dayQuarters: dayQuartersInput,
  rateMinorUnits: rateInput,
  currency: currencyInput,
  sponsorId: z.uuid("Choose who sponsors the engagement."),
  /** Who signs for the organisation; the sponsor, when they may, unless said otherwise. */
  signatoryId: z.uuid("Choose who signs.").nullish(),
  /** The last day to answer, in the organisation's zone. */
  answerBy: day("Choose the last day to answer."),
  measure: measureInput.nullable().default(null),
});
export type TermsInput = z.input<typeof termsInput>;

export const termsIdInput = z.object({ termsId: z.uuid() });

export const termsApprovalInput = z.object({ termsId: z.uuid(), stepId: z.uuid() });
export const termsSendBackInput = termsApprovalInput.extend({ reason: sendBackReasonInput });

export const classificationInput = z.object({
  termsId: z.uuid(),
  choosesHow: z.boolean("Say whether they choose how the work is done."),
  choosesHours: z.boolean("Say whether they choose their hours."),
  usesOwnTools: z.boolean("Say whether they use their own tools."),
  mayWorkForOthers: z.boolean("Say whether they may work for others."),
});
export type ClassificationInput = z.output<typeof classificationInput>;

/** What is asked about an engagement before it is offered. "Yes" speaks for a contractor. */
export const CLASSIFICATION_QUESTIONS = {
  choosesHow: "Will they decide themselves how the work is done?",
  choosesHours: "Will they choose their own hours and place?",
  usesOwnTools: "Will they use their own tools and equipment?",
  mayWorkForOthers: "May they work for others at the same time?",
} as const;

export const declineInput = z.object({
  termsId: z.uuid(),
  reason: z.string().trim().max(2_000, "Keep this under 2,001 characters.").default(""),
});
export const takingBackInput = z.object({
  termsId: z.uuid(),
  reason: z
    .string("Say why: the candidate will read it.")
    .trim()
    .min(3, "Say why the terms are taken back: the candidate will read it.")
    .max(2_000, "Keep this under 2,001 characters."),
});
export const askInput = z.object({
  termsId: z.uuid(),
  question: z
    .string("Write your question.")
    .trim()
    .min(3, "Write your question.")
    .max(2_000, "Keep your question under 2,001 characters."),
});
export const counterInput = z.object({
  termsId: z.uuid(),
  scope,
  startsOn,
  endsOn,
  dayQuarters: dayQuartersInput,
  rateMinorUnits: rateInput,
  note: z.string().trim().max(2_000, "Keep this under 2,001 characters.").default(""),
});
export type CounterInput = z.input<typeof counterInput>;

export const engagementIdInput = z.object({ engagementId: z.uuid() });

export const milestoneInput = z.object({
  engagementId: z.uuid(),
  title: lineInput("a milestone", 160).min(3, "Say what is delivered."),
  dueOn: day("Choose the day it is due."),
});
export const milestoneIdInput = z.object({ milestoneId: z.uuid() });

const delivery = {
  milestoneId: z.uuid(),
  note: z
    .string("Say what you deliver.")
    .trim()
    .min(3, "Say in a few words what you deliver.")
    .max(4_000, "Keep this under 4,001 characters."),
};

/** What the verb is given: a file that lies in storage already. */
export const deliveryInput = z.object({ ...delivery, file: storedFile.nullable().default(null) });
/** What the portal sends: the file as a sealed ticket, so that nobody can name a file that is not theirs. */
export const deliveryForm = z.object({ ...delivery, file: z.string().max(4_000).nullable().default(null) });
export type DeliveryInput = z.input<typeof deliveryInput>;

export const resultInput = measureInput.extend({ engagementId: z.uuid() });

export const readingInput = z.object({
  resultId: z.uuid(),
  readOn: day("Choose the day of the reading."),
  value: figure("Enter a whole number, such as 412000.").min(0, "A reading cannot be below 0."),
  note: z.string().trim().max(500, "Keep this under 501 characters.").default(""),
});
export type ReadingInput = z.input<typeof readingInput>;
export const readingIdInput = z.object({ readingId: z.uuid() });

/** A day that was worked: at most a whole one. */
export const dayInput = z.object({
  engagementId: z.uuid(),
  workedOn: day("Choose the day you worked."),
  dayQuarters: z
    .number("Enter how much of the day you worked, such as 1 or 0.5.")
    .int("Use a whole day, or quarters of it, such as 0.25 or 0.5.")
    .min(1, "Enter at least a quarter of a day.")
    .max(4, "A day has one day at most. Log the rest on the next one."),
  note: z.string().trim().max(500, "Keep this under 501 characters.").default(""),
});
export type DayInput = z.input<typeof dayInput>;
export const dayIdInput = z.object({ dayId: z.uuid() });

const why = (sentence: string) =>
  z.string(sentence).trim().min(3, sentence).max(2_000, "Keep this under 2,001 characters.");

export const extensionInput = z.object({
  engagementId: z.uuid(),
  endsOn,
  /** Paid days that come on top, in quarters. */
  addedQuarters: z
    .number("Enter the days that are added, such as 5 or 2.5.")
    .int("Use whole, half or quarter days, such as 5 or 2.5.")
    .min(0, "Enter 0 or more days.")
    .max(1_040, "Enter 260 days or less."),
  reason: why("Say why it is extended: the consultant will read it."),
});
export const earlyEndInput = z.object({
  engagementId: z.uuid(),
  endsOn,
  reason: why("Say why it ends early: the consultant will read it."),
});
export const closingInput = z.object({
  engagementId: z.uuid(),
  note: z.string().trim().max(4_000, "Keep this under 4,001 characters.").default(""),
});

/** Where the list goes on. */
export const engagementsInput = z.object({ after: cursorInput }).prefault({});
export type EngagementsInput = z.output<typeof engagementsInput>;

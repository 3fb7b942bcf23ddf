import { z } from "zod";
import { cursorInput, storedFile } from "../candidates/input";
import { type Language, languageInput } from "../emails/input";
import type { QUESTION_KIND_WORDS } from "../jobs/words";
import { dayInput, lineInput } from "../organisations/input";
import { CONSENT_WORDS } from "./words";

/** What somebody agrees to who applies, in the language they read; kept word by word with the application. */
export const consentText = (organisation: string, language: Language = "en") =>
  CONSENT_WORDS[language].replace("{organisation}", () => organisation);

const name = lineInput("your name", 120)
  .min(2, "Enter your full name.")
  .refine((text) => /\p{L}/u.test(text), "Enter your full name, in letters.")
  .refine((text) => !/:\/\/|\bwww\.|[<>]/i.test(text), "Enter your name only, without an address.");

/** As the person wrote it: what is compared is made of it later. */
const email = z
  .string("Enter your e-mail address.")
  .trim()
  .min(1, "Enter your e-mail address.")
  .max(254, "This address is too long to be one.")
  .pipe(z.email("Enter an e-mail address such as ann@example.com."));

const phone = lineInput("your phone number", 40).refine(
  (text) => text === "" || (/^[+()\d\s./-]+$/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 6),
  "Enter a phone number such as +44 20 7946 0958.",
);

/** What was answered, as a form sends it: checked against the job's own questions by `readAnswers`. */
const answer = z.union([z.string().max(10_000), z.array(z.string().max(500)).max(50)]);

/** Where a person came from, as the link said; anything odd counts as the careers page. */
const source = lineInput("the source", 80).catch("careers page").default("careers page");
export const sourceInput = z.object({ source });

export const applicantInput = z.object({
  job: z.string().max(120),
  name,
  email,
  phone: phone.refine((text) => text !== "", "Enter a phone number, so that somebody can call you."),
  location: lineInput("your location", 120).default(""),
  answers: z.record(z.uuid(), answer).default({}),
  openToEngagement: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
  source,
  /** The language in which they read the form, and in which mail to somebody new is written. */
  locale: languageInput.optional(),
  consent: z.literal(true, "Tick this to apply: without it nothing may be kept."),
});

/** What the verb is given: the applicant's words, and the file that lies in storage already. */
export const applyInput = applicantInput.extend({
  cv: storedFile,
  /** What was sent for questions that ask for a file, by question. */
  files: z.record(z.uuid(), storedFile).default({}),
});
export type ApplyInput = z.input<typeof applyInput>;

/** What the careers page sends: the file as a sealed ticket, so that nobody can name a file that is not theirs. */
export const applicationInput = applicantInput.extend({
  cv: z.string("Choose your CV.").min(1, "Choose your CV.").max(4_000, "Choose your CV."),
  files: z.record(z.uuid(), z.string().min(1).max(4_000)).default({}),
});

export const applicationIdInput = z.object({ applicationId: z.uuid() });
/** As many cards as a column shows; the table has the rest. */
const mostCards = 100;

export const boardInput = z.object({
  jobId: z.uuid(),
  /** No more cards of each column than these: the first screen is shown before the rest is read. */
  first: z.int().min(1).max(mostCards).default(mostCards),
});
export const applicationsInput = z
  .object({
    jobId: z.uuid().optional(),
    stageId: z.uuid().optional().catch(undefined),
    state: z.enum(["active", "hired", "not_now", "consult_instead", "withdrawn"]).optional().catch(undefined),
    search: z.string().trim().max(120).catch("").default(""),
    after: cursorInput,
  })
  .prefault({});
export type ApplicationsInput = z.output<typeof applicationsInput>;

export const moveInput = z.object({
  applicationId: z.uuid(),
  toStageId: z.uuid(),
  /** The version of the application that the person saw. */
  version: z.int32().min(1),
});
export type MoveInput = z.output<typeof moveInput>;

const text = (what: string, most: number) =>
  z
    .string(`Write ${what}.`)
    .trim()
    .min(1, `Write ${what}.`)
    .max(most, `Keep this under ${most + 1} characters.`);

/** A note for everybody who may read notes, or for those alone whom it names with an @. */
export const noteInput = z.object({
  applicationId: z.uuid(),
  body: text("a note", 4_000),
  audience: z.enum(["team", "named"]).default("team"),
});
export type NoteInput = z.output<typeof noteInput>;
export const messageInput = z.object({ applicationId: z.uuid(), body: text("a message", 8_000) });
export const nextStepInput = z.object({ applicationId: z.uuid(), nextStep: lineInput("the next step", 200) });
export const ownerInput = z.object({ applicationId: z.uuid(), ownerId: z.uuid("Choose a member.") });
export const stillDecidingInput = z.object({
  applicationId: z.uuid(),
  promisedOn: dayInput("Choose a day."),
  reason: z.string().trim().max(600, "Keep this under 601 characters.").default(""),
});
export const withdrawInput = z.object({
  applicationId: z.uuid(),
  reason: z.string().trim().max(1_000, "Keep this under 1,001 characters.").default(""),
});
export const callBackInput = z.object({
  candidateId: z.uuid(),
  jobId: z.uuid(),
  calledBackFromId: z.uuid(),
});

export interface AskedQuestion {
  id: string;
  kind: keyof typeof QUESTION_KIND_WORDS;
  required: boolean;
  options: string[];
}

/** The answers to a job's own questions: each by its kind, and none to a question that was not asked. */
export const answersInput = (questions: AskedQuestion[]) =>
  z.strictObject(
    Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])),
    "The form has changed meanwhile. Please look at it again.",
  );

function answerTo(question: AskedQuestion) {
  const given = z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) =>
      [value ?? []]
        .flat()
        .map((text) => text.trim())
        .filter(Boolean),
    )
    .refine(
      (values) => !question.required || values.length > 0,
      question.kind === "file" ? "Choose a file." : "Please answer this question.",
    )
    .refine((values) => question.kind === "several" || values.length <= 1, "Give one answer.");
  return given.transform((values, context): Answer | undefined => {
    const [first] = values;
    if (first === undefined) return undefined;
    const { problem, value } = readAnswer(question, first, values);
    if (problem) context.addIssue(problem);
    return value;
  });
}

export type Answer = string | string[] | number | boolean;

function readAnswer({ kind, options }: AskedQuestion, first: string, all: string[]) {
  const read = (isRight: boolean, problem: string, value: Answer) => (isRight ? { value } : { problem });
  switch (kind) {
    case "short":
      return read(first.length <= 300, "Keep this under 301 characters.", first);
    case "long":
      return read(first.length <= 5_000, "Keep this under 5,001 characters.", first);
    case "choice":
      return read(options.includes(first), "Choose one of the answers.", first);
    case "several":
      return read(
        all.every((option) => options.includes(option)),
        "Choose from the answers.",
        [...new Set(all)],
      );
    case "number": {
      const number = Number(first.replace(/[\s,_](?=\d{3}(\D|$))/g, ""));
      return read(Math.abs(number) <= 1e12, "Enter a number such as 5.", number);
    }
    case "date":
      return read(dayInput("").safeParse(first).success, "Enter a date such as 2026-06-04.", first);
    case "file":
      return read(first.length <= 300, "Please choose the file once more.", first);
    case "yes_no":
      return read(first === "yes" || first === "no", "Choose yes or no.", first === "yes");
  }
}

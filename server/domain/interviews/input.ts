import { z } from "zod";
import { lineInput, momentInput, timeZoneInput } from "../organisations/input";

/** The five points of a competency, from the lowest. Each has its anchor: what it looks like in the room. */
export const POINTS = ["definitely_not", "no", "mixed", "yes", "strong_yes"] as const;

/** What the panel answers when its visitor is at reception. */
export const VISIT_ANSWERS = ["coming", "five_minutes"] as const;

const paragraphs = (label: string, most: number) =>
  z
    .string()
    .trim()
    .max(most, `Keep ${label} under ${most + 1} characters.`);

const competency = z.object({
  /** Kept when a plan is changed, so that scores of its panels stay comparable. */
  id: z.uuid().optional(),
  name: lineInput("a name", 80).min(1, "Name the competency."),
  description: paragraphs("the description", 500).default(""),
  weight: z
    .number("Enter a weight.")
    .int("Use a whole number.")
    .min(1, "A weight is between 1 and 10.")
    .max(10, "A weight is between 1 and 10."),
  required: z.boolean().default(true),
  anchors: z
    .array(paragraphs("an anchor", 400).min(1, "Say what this point looks like."))
    .length(5, "Write an anchor for each of the five points."),
});

const question = z.object({
  /** Which competency it is about: its place in the list above. */
  competency: z.number().int().min(0).nullish(),
  prompt: paragraphs("a question", 500).min(1, "Write the question."),
  guidance: paragraphs("the guidance", 1_000).default(""),
});

const link = z
  .union([
    z.literal(""),
    z
      .url({ protocol: /^https?$/, error: "Enter an address that begins with https://." })
      .max(500, "Keep the link under 501 characters."),
  ])
  .default("");

/** Who usually sits on a plan's panels. */
const usualPanelists = z
  .array(z.object({ memberId: z.uuid(), required: z.boolean() }))
  .max(12, "A panel has at most 12 panelists.")
  .refine(
    (seats) => new Set(seats.map(({ memberId }) => memberId)).size === seats.length,
    "Somebody stands here twice.",
  )
  .default([]);

const planTexts = {
  name: lineInput("a name", 120).min(1, "Name the panel, such as “Panel interview”."),
  durationMinutes: z
    .number("Enter how many minutes it takes.")
    .int("Use whole minutes.")
    .min(15, "A panel takes at least 15 minutes.")
    .max(480, "A panel takes at most 8 hours."),
  place: lineInput("the place", 200).default(""),
  link,
  briefing: paragraphs("the briefing", 5_000).default(""),
  competencies: z
    .array(competency)
    .min(1, "A plan needs at least one competency.")
    .max(12, "Nobody can rate more than 12 competencies well. Choose the ones that matter."),
  questions: z.array(question).max(40, "A plan has at most 40 questions."),
};
const planFields = { ...planTexts, panelists: usualPanelists };

export const planInput = z.object({ jobId: z.uuid(), ...planFields });
export type PlanInput = z.input<typeof planInput>;

export const planChange = z.object({ planId: z.uuid(), ...planFields });
export type PlanChange = z.input<typeof planChange>;

export const jobPlansInput = z.object({ jobId: z.uuid() });
export const planIdInput = z.object({ planId: z.uuid() });
export const planOrderInput = z.object({ jobId: z.uuid(), planIds: z.array(z.uuid()).max(100) });

const templateName = lineInput("a name", 120).min(1, "Name the template, such as “Panel for senior jobs”.");
export const planTemplateInput = z.object({ templateName, ...planTexts });
export type PlanTemplateInput = z.input<typeof planTemplateInput>;
export const planTemplateChange = planTemplateInput.extend({ templateId: z.uuid() });
export type PlanTemplateChange = z.input<typeof planTemplateChange>;
export const planTemplateIdInput = z.object({ templateId: z.uuid() });

export const applicationIdInput = z.object({ applicationId: z.uuid() });

const when = {
  startsAt: momentInput("Choose a day and a time."),
  timeZone: timeZoneInput,
  durationMinutes: planTexts.durationMinutes.optional(),
  place: lineInput("the place", 200).optional(),
  link: link.optional(),
};

const seats = z
  .array(z.uuid())
  .min(1, "Choose at least one panelist.")
  .max(12, "A panel has at most 12 panelists.");

export const scheduleInput = z.object({
  applicationId: z.uuid(),
  planId: z.uuid("Choose an interview plan."),
  ...when,
  panelistIds: seats,
  optionalIds: z.array(z.uuid()).max(12).default([]),
});
export type ScheduleInput = z.input<typeof scheduleInput>;

export const rescheduleInput = z.object({
  panelId: z.uuid(),
  ...when,
  panelistIds: seats.optional(),
  optionalIds: z.array(z.uuid()).max(12).optional(),
});
export type RescheduleInput = z.input<typeof rescheduleInput>;

export const panelIdInput = z.object({ panelId: z.uuid() });
export const cancelInput = z.object({ panelId: z.uuid(), reason: paragraphs("the reason", 500).default("") });

export const panelListInput = z.object({
  applicationId: z.uuid().optional(),
  /** What is still to come, soonest first, or what lies behind, latest first. */
  when: z.enum(["coming", "past"]).default("coming"),
  cursor: z.object({ startsAt: momentInput("Begin the list anew."), id: z.uuid() }).nullish(),
  most: z.number().int().min(1).max(100).default(40),
});
export type PanelListInput = z.output<typeof panelListInput>;

const room = lineInput("the room", 60).min(1, "Say in which room they will meet.");

export const checkInInput = z.object({ panelId: z.uuid(), room });
/** As typed or scanned: spaces, hyphens and small letters do not matter. */
export const visitCodeInput = z.object({
  code: z
    .string("Enter the code.")
    .transform((typed) => typed.toUpperCase().replace(/[^A-Z0-9]/g, ""))
    .pipe(z.string().min(4, "Enter the whole code.").max(12, "This is longer than a code.")),
});
export const visitAnswerInput = z.object({ panelId: z.uuid(), answer: z.enum(VISIT_ANSWERS) });

/** Empty words say that nothing is needed. */
export const adjustmentsInput = z.object({
  applicationId: z.uuid(),
  words: paragraphs("this", 1_000),
});

export const panelNoteInput = z
  .object({
    panelId: z.uuid(),
    covered: paragraphs("what was covered", 2_000),
    toAsk: paragraphs("what to ask", 2_000),
  })
  .refine(({ covered, toAsk }) => covered || toAsk, {
    path: ["covered"],
    error: "Say what was covered, or what the next panel could ask.",
  });
export type PanelNoteInput = z.input<typeof panelNoteInput>;

// Words that weigh somebody. What is about the talk ("asked about a failure") is not among them.
const JUDGING = new RegExp(
  `\\b(?:${[
    "strong yes|strong no|red flags?|thumbs (?:up|down)|not a fit|(?:cultural|culture) fit|wrong person|[1-5] ?/ ?5|\\d{1,2} ?/ ?10",
    "too (?:young|old|quiet|loud|senior|junior)|disappoint(?:ed|ing)|(?:un)?convinc(?:ed|ing)|(?:un)?impress(?:ed|ive)|underwhelm(?:ed|ing)",
    "amazing|arrogant|awful|awkward|bad|best|brilliant|clueless|concerns?|confident|disliked?|doubts?|excellent|fantastic|good|great",
    "hire|incompetent|lovely|loved?|mediocre|nervous|outstanding|poor|poorly|recommend|reject|rude|sharp|shy|smart|solid|strong|strongly",
    "struggled|superb|talented|terrible|weak|weakness|wonderful|worried|worst",
  ].join("|")})\\b`,
  "giu",
);

/** The words of a note that sound like a judgement: whoever reads it scores afterwards, and should not be swayed. */
export function judgingWordsIn(text: string): string[] {
  return [...new Set([...text.matchAll(JUDGING)].map(([word]) => word.toLowerCase()))];
}

const people = z.array(z.uuid()).max(12).default([]);

export const slotsInput = z.object({
  applicationId: z.uuid(),
  /** The one that shall move: its own time is free for itself. */
  panelId: z.uuid().nullish(),
  durationMinutes: planFields.durationMinutes,
  panelistIds: z.array(z.uuid()).max(12),
  alternateIds: people,
  optionalIds: people,
  /** The first day to look at; today when none is named. */
  from: z.iso.date().nullish(),
});
export type SlotsInput = z.output<typeof slotsInput>;

export const availabilityInput = z.object({
  applicationId: z.uuid(),
  startsAt: momentInput("Choose a day and a time.").nullish(),
  endsAt: momentInput("Choose a day and a time.").nullish(),
  panelId: z.uuid().nullish(),
});
export type AvailabilityInput = z.output<typeof availabilityInput>;

export const proposalInput = z.object({
  applicationId: z.uuid(),
  planId: z.uuid("Choose an interview plan.").nullish(),
  /** The one that shall move. */
  panelId: z.uuid().nullish(),
  times: z
    .array(momentInput("Choose a day and a time."))
    .min(1, "Choose the times to propose.")
    .max(12, "Propose at most 12 times: more are hard to choose from."),
  answerBy: z.iso.date("Choose until when they can answer."),
  timeZone: timeZoneInput,
  durationMinutes: planFields.durationMinutes,
  place: lineInput("the place", 200).default(""),
  link,
  panelistIds: seats,
  alternateIds: people,
  optionalIds: people,
});
export type ProposalInput = z.input<typeof proposalInput>;

export const proposalIdInput = z.object({ proposalId: z.uuid() });
export const chosenTimeInput = z.object({ timeId: z.uuid("Choose one of the times.") });
export const otherTimesInput = z.object({
  applicationId: z.uuid(),
  words: paragraphs("this", 1_000).default(""),
});
export const feedTokenInput = z.object({ token: z.string().min(1).max(100) });

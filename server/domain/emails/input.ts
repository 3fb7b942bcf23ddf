import { z } from "zod";

/** What each kind of mail is, and who gets it: the words of the list of templates. */
export const EMAIL_WORDS = {
  application_received: { name: "Application received", goes: "To the candidate, at once" },
  times_proposed: { name: "Times proposed", goes: "To the candidate, who chooses one" },
  times_withdrawn: { name: "Times withdrawn", goes: "To the candidate, when times no longer hold" },
  time_chosen: { name: "Time chosen", goes: "To whoever proposed the times" },
  other_times_asked: { name: "Other times asked for", goes: "To whoever schedules" },
  interview_invitation: { name: "Interview invitation", goes: "To candidate and panelists" },
  interview_rescheduled: { name: "Interview rescheduled", goes: "To candidate and panelists" },
  interview_cancelled: { name: "Interview cancelled", goes: "To candidate and panelists" },
  interview_reminder: { name: "Interview reminder", goes: "To candidate and panelists, the day before" },
  scorecard_due: { name: "Scorecard due", goes: "To a panelist, until they have scored" },
  visitor_here: { name: "Visitor is here", goes: "To the panelists, at check-in" },
  adjustments_stated: {
    name: "Adjustments stated",
    goes: "To who scheduled the panel, when a candidate says what they need on the day",
  },
  approval_asked: { name: "Approval asked for", goes: "To whoever's turn it is in the chain" },
  approval_answered: { name: "Approved or sent back", goes: "To whoever asked for the approval" },
  terms_unanswered: {
    name: "Terms not answered yet",
    goes: "To the candidate, two days before the deadline",
  },
  milestone_due: { name: "Milestone due soon", goes: "To the consultant, two days before" },
  work_waits: {
    name: "Work waits for the sponsor",
    goes: "To an engagement's sponsor, after 2, 7 and 14 days",
  },
  reference_issued: {
    name: "Reference issued",
    goes: "To the consultant, with the reference in their portal",
  },
  still_deciding: { name: "Still deciding", goes: "To the candidate, when the promised date moves" },
  promise_due: { name: "Promised date is near", goes: "To recruiter, manager and owner, as it comes closer" },
  decision_reversed: {
    name: "Decision reversed",
    goes: "To the candidate, when an answer they were given is taken back",
  },
  outcome_hired: { name: "Outcome: hired", goes: "To the candidate, when released" },
  outcome_not_now: { name: "Outcome: not now", goes: "To the candidate, when released" },
  outcome_consult_instead: { name: "Outcome: consult instead", goes: "To the candidate, with their terms" },
  offer: { name: "Offer", goes: "To the candidate, when sent" },
  signed: { name: "Signed", goes: "To both sides, when everybody has signed" },
  message: { name: "Message", goes: "To the candidate, or to the application's owner" },
  mail_returned: {
    name: "Mail came back",
    goes: "To the application's owner, when a candidate's address refuses",
  },
  mentioned: { name: "Mentioned in a note", goes: "To a colleague whom a note names" },
  notes_released: { name: "Notes released", goes: "To the candidate who asked what was written about them" },
  notes_due: { name: "Request for notes is due", goes: "To owners and administrators, as the month ends" },
  erasure_notice: { name: "Will be erased", goes: "To the candidate, 30 days before their data goes" },
  portal_link: { name: "Portal link", goes: "To the candidate, who asked for it" },
  member_invitation: { name: "Member invitation", goes: "To a new colleague" },
} as const;

type Kind = keyof typeof EMAIL_WORDS;
const kinds = Object.keys(EMAIL_WORDS) as [Kind, ...Kind[]];

/** The languages mails are written in, each called as its readers call it. */
export const LANGUAGES = {
  en: "English",
  fr: "Français",
  de: "Deutsch",
  es: "Español",
  pt: "Português",
  ar: "العربية",
} as const;
export type Language = keyof typeof LANGUAGES;
export const languageInput = z.enum(["en", "fr", "de", "es", "pt", "ar"], "Choose a language of the list.");

export const kindInput = z.object({ kind: z.enum(kinds) });
/** The words of a kind in one language; the organisation's own when none is said. */
export const variantInput = kindInput.extend({ locale: languageInput.optional() });

export const templateInput = variantInput.extend({
  subject: z.string().trim().min(1, "Write a subject.").max(300, "Keep the subject under 300 characters."),
  body: z.string().trim().min(1, "Write the mail.").max(10_000, "Keep the mail under 10,000 characters."),
});
export type TemplateInput = z.infer<typeof templateInput>;

export const previewInput = templateInput.extend({
  /** Whose values fill it: a real application's, or the examples. */
  applicationId: z.uuid().optional(),
  /** For kinds that go to both: as a panelist gets it. */
  asMember: z.boolean().default(false),
});
export type PreviewInput = z.input<typeof previewInput>;

export const restoreInput = variantInput.extend({ version: z.int32().min(0) });
export const emailInput = z.object({ outboxId: z.uuid() });
export const emailsOfInput = z.object({ applicationId: z.uuid() });

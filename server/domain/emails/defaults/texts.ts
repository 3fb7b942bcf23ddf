import type { EmailKind } from "@/db/schema";
import { APPLYING } from "./applying";
import { ARRANGING } from "./arranging";
import { ENGAGING } from "./engaging";
import { INTERVIEWING } from "./interviewing";
import { KEEPING } from "./keeping";
import { OUTCOMES } from "./outcomes";
import { WORKING } from "./working";

export type Text = { subject: string; body: string };
export type DefaultTexts = Partial<Record<EmailKind, Text>>;

/** The kinds that only members get. They read English, as their pages do; every other kind has our words in all languages. */
export const MEMBER_KINDS = [
  "time_chosen",
  "other_times_asked",
  "scorecard_due",
  "visitor_here",
  "adjustments_stated",
  "promise_due",
  "mail_returned",
  "mentioned",
  "notes_due",
  "approval_asked",
  "approval_answered",
  "work_waits",
  "member_invitation",
] as const satisfies EmailKind[];

/** A kind that a candidate can get. A new kind is one, until it is said to be for members alone. */
export type CandidateKind = Exclude<EmailKind, (typeof MEMBER_KINDS)[number]>;
export type CandidateTexts = Record<CandidateKind, Text>;

/** The words of every kind of mail until an organisation writes its own. Markdown with Liquid fields. */
export const DEFAULT_TEXTS: Record<EmailKind, Text> = {
  ...APPLYING,
  ...ARRANGING,
  ...ENGAGING,
  ...INTERVIEWING,
  ...OUTCOMES,
  ...WORKING,
  ...KEEPING,
};

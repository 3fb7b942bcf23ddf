import type { EmailKind } from "@/db/schema";
import { APPLYING } from "./applying";
import { ARRANGING } from "./arranging";
import { ENGAGING } from "./engaging";
import { INTERVIEWING } from "./interviewing";
import { OUTCOMES } from "./outcomes";
import { WORKING } from "./working";

export type DefaultTexts = Partial<Record<EmailKind, { subject: string; body: string }>>;

/** The words of every kind of mail until an organisation writes its own. Markdown with Liquid fields. */
export const DEFAULT_TEXTS: Record<EmailKind, { subject: string; body: string }> = {
  ...APPLYING,
  ...ARRANGING,
  ...ENGAGING,
  ...INTERVIEWING,
  ...OUTCOMES,
  ...WORKING,
};

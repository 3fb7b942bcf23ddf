import { z } from "zod";
import { OVERALL_WORDS, RATING_WORDS } from "./words";

const paragraphs = (label: string, most: number) =>
  z.string().max(most, `Keep ${label} under ${most + 1} characters.`);

const entry = z.object({
  competencyId: z.uuid(),
  rating: z.enum(RATING_WORDS, "Choose one of the five points.").nullable().default(null),
  evidence: paragraphs("the evidence", 4_000).default(""),
  notAssessedReason: paragraphs("the reason", 500).default(""),
});
export type Entry = z.output<typeof entry>;

const content = z.object({
  panelId: z.uuid(),
  overall: z
    .enum(OVERALL_WORDS, "Say what you would do: “mixed” is not an answer to that.")
    .nullable()
    .default(null),
  summary: paragraphs("the summary", 4_000).default(""),
  ratings: z.array(entry).max(40),
});
export type ScorecardContent = Pick<z.output<typeof content>, "overall" | "summary" | "ratings">;

export const scorecardInput = content.extend({
  /** The revision that was read: of two tabs, only the one that knows the newest may write. */
  revision: z.int32().min(0),
});
export type ScorecardInput = z.output<typeof scorecardInput>;

/** A change after submission: a new version, with the reason for it. */
export const amendmentInput = content.extend({
  /** The version that was read: nobody replaces one they have not seen. */
  version: z.int32().min(1),
  reason: z
    .string()
    .trim()
    .min(1, "Say why you change it. The others read this beside the old version.")
    .max(500, "Keep the reason under 501 characters."),
});
export type AmendmentInput = z.output<typeof amendmentInput>;

/** What a panelist told somebody else who writes it down. */
export const onBehalfInput = content.extend({ memberId: z.uuid() });
export type OnBehalfInput = z.output<typeof onBehalfInput>;

export const handOverInput = z.object({ panelId: z.uuid(), memberId: z.uuid() });

export const scorecardPanelInput = z.object({ panelId: z.uuid() });
export const scorecardApplicationInput = z.object({ applicationId: z.uuid() });
export const scorecardIdInput = z.object({ scorecardId: z.uuid() });
export const shortlistInput = z.object({ jobId: z.uuid() });

export const debriefNoteInput = z.object({
  applicationId: z.uuid(),
  body: z.string().trim().min(1, "Write what was said.").max(4_000, "Keep a note under 4,001 characters."),
});
export type DebriefNoteInput = z.output<typeof debriefNoteInput>;

/** How many days are left until a day; below zero it has passed. Both as `YYYY-MM-DD`. */
export const daysLeft = (day: string, today: string) =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);

/** What each kind of text is called, to members. */
export const NOTE_WORDS = {
  scorecard: "Scorecard, summary",
  evidence: "Scorecard, evidence",
  note: "Note beside the application",
  panel_note: "Note to the next panel",
  debrief_note: "Note of the debrief",
  rationale: "Why it was decided so",
} as const;

/** Why a stretch is kept back. */
export const REDACTION_WORDS = {
  third_party: "Names another person",
  others_rights: "Would harm another's rights",
} as const;

/** What erasing keeps, and why. Said to who asks before it is done. */
export const ERASED_NAME = "Erased candidate";

import type { Role } from "@/db/schema";

/** Who has to see their own scorecard off before they may see anybody else's. */
export function refuseBlind(blind: boolean): string | null {
  if (!blind) return null;
  return "Submit your own scorecard first. Until then nobody else's is shown to you.";
}

interface Opening {
  role: Role;
  submitted: number;
  /** The required panelists who have neither submitted nor said that they were not there, by name. */
  missing: string[];
}

/** Everybody may open a complete debrief; a gap is for those who answer for the decision to accept. */
export function refuseOpening({ role, submitted, missing }: Opening): string | null {
  if (submitted === 0) return "Nobody has submitted a scorecard yet. There is nothing to talk about.";
  if (missing.length > 0 && role === "panelist")
    return `${missing.join(" and ")} ${missing.length === 1 ? "has" : "have"} not submitted yet. The hiring manager or recruiter can open it all the same.`;
  return null;
}

export function refuseNote({ closedAt }: { closedAt: Date | null }): string | null {
  return closedAt ? "This debrief has been closed. Write a note on the application instead." : null;
}

/** More would not stand beside each other on any screen. */
export const MOST_FINALISTS = 12;

export function refuseFinalist(facts: { state: string; finalists: number }): string | null {
  if (facts.state === "withdrawn") return "This candidate has withdrawn. There is nothing left to compare.";
  if (facts.finalists < MOST_FINALISTS) return null;
  return `A shortlist holds ${MOST_FINALISTS} people. Take somebody off it first.`;
}

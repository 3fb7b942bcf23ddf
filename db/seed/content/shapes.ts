import type { EMPLOYMENT_TYPES, QUESTION_KINDS, RATINGS, WORKPLACES } from "@/db/schema";

// What the prose of the demo looks like. Words in braces, such as {first} or {at}, are filled in for each person.

export type Rating = (typeof RATINGS)[number];

/** The same observation as three people would write it: in fragments, quoting what was said, weighing it. */
export type Voices = readonly [terse: string, quoting: string, weighing: string];

export interface Competency {
  name: string;
  description: string;
  anchors: readonly [string, string, string, string, string];
  questions: { prompt: string; guidance: string }[];
  evidence: Record<Rating, readonly Voices[]>;
}

export interface Question {
  label: string;
  kind: (typeof QUESTION_KINDS)[number];
  required: boolean;
  options?: string[];
  /** Answers that flag an application. */
  flagged?: string[];
  /** What people answer; for choices and figures too. */
  answers: readonly (string | number | boolean | string[])[];
}

export interface Job {
  key: JobKey;
  title: string;
  department: string;
  location: string;
  workplace: (typeof WORKPLACES)[number];
  employmentType: (typeof EMPLOYMENT_TYPES)[number];
  level: string;
  salary: [least: number, most: number];
  openings: number;
  promisedDays: number;
  description: string;
  questions: Question[];
  plan: {
    name: string;
    durationMinutes: number;
    place: string;
    briefing: string;
    competencies: { of: Competency; weight: number; required: boolean }[];
  };
}

export type JobKey = "strategist" | "firmware" | "care" | "scientist" | "designer" | "backend" | "planner";

/** A family of careers: what the CVs of the people who apply for a job are made of. */
export interface Careers {
  /** From the first post to the one they have now. */
  ladder: readonly (readonly string[])[];
  /** `titles`, where not every post of the ladder exists: nobody is a barista at an airline. */
  employers: readonly { name: string; what: string; titles?: readonly string[] }[];
  profiles: readonly string[];
  /** Figures in braces, {12-48}, are drawn for each person. */
  points: readonly string[];
  awards: readonly string[];
  skills: readonly string[];
  interests: readonly string[];
}

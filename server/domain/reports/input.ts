import { z } from "zod";

/** How far back a report looks, by the day of applying. */
export const PERIODS = { quarter: 91, year: 365, all: 36_500 } as const;
export const PERIOD_WORDS = {
  quarter: "the last three months",
  year: "the last year",
  all: "all time",
} as const;

/** How far back Today looks to say whether promises were kept. */
export const KEPT_DAYS = 30;

/** Every figure that a report shows, and how the list behind it is called. */
export const FIGURE_WORDS = {
  applied: "Applied",
  reviewed: "Reviewed",
  interviewed: "Interviewed",
  decided: "Came to a decision",
  hired: "Hired",
  consult_instead: "Consult instead",
  not_now: "Not now",
  withdrawn: "Withdrew",
  active: "Still in process",
  in_time: "Answered in time",
  late: "Answered late",
  overdue: "Overdue",
  heard_in_45: "Heard within 45 days",
  silent_after_45: "Not heard for longer",
  received: "Came to reception",
  waited_long: "Waited ten minutes or longer",
  walked_out: "Left before anybody met them",
  no_show: "Did not come",
  offered: "Offered the second door",
  accepted: "Accepted an engagement",
  delivered: "Delivered every milestone",
  called_back: "Called back",
  hired_back: "Hired after a call back",
} as const;

export type Figure = keyof typeof FIGURE_WORDS;

const FIGURES = Object.keys(FIGURE_WORDS) as [Figure, ...Figure[]];

export const reportInput = z.object({
  period: z.enum(["quarter", "year", "all"]).catch("year"),
  jobId: z.uuid().optional().catch(undefined),
});
export type ReportInput = z.output<typeof reportInput>;

export const jobReportInput = z.object({ jobId: z.uuid() });

export const figureInput = reportInput.extend({ figure: z.enum(FIGURES) });

/** How far applications came and what they were answered, in the order in which it is read. */
export const FUNNEL = [
  "applied",
  "reviewed",
  "interviewed",
  "decided",
  "hired",
  "consult_instead",
  "not_now",
  "withdrawn",
  "active",
] as const;

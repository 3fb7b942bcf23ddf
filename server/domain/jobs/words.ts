export const WORKPLACE_WORDS = { office: "On site", hybrid: "Hybrid", remote: "Remote" } as const;
export const EMPLOYMENT_WORDS = {
  full_time: "Full time",
  part_time: "Part time",
  contractor: "Contractor",
  temporary: "Temporary",
  internship: "Internship",
} as const;
export const PAY_PERIOD_WORDS = { year: "a year", month: "a month", day: "a day", hour: "an hour" } as const;
export const JOB_STATE_WORDS = {
  draft: "Draft",
  asked: "Waits for approval",
  approved: "Approved",
  published: "Open",
  paused: "Paused",
  closed: "Closed",
} as const;
/** What a stage between the first and the last is for. */
export const STAGE_KIND_WORDS = { review: "Reading", interview: "Interview", decision: "Deciding" } as const;
export const QUESTION_KIND_WORDS = {
  short: "Short answer",
  long: "Long answer",
  choice: "One of several",
  several: "Any of several",
  number: "Number",
  date: "Date",
  file: "File",
  yes_no: "Yes or no",
} as const;

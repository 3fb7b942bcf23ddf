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

/** Codes that have a name and are no country: unions, parts of countries, and what stands for none. */
const NO_COUNTRIES = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

/** Whether two letters are a country's, as ISO 3166 has them. A code that became another's is none. */
export function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRIES.includes(code)) return false;
  const name = new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code);
  return name !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** The country of a region: GB of GB-SCT. */
export const countryOf = (region: string | null): string | null => region?.split("-")[0] ?? null;

/** What a merge may take from the other person, as people say it. */
export const TAKEN_WORDS = {
  name: "Name",
  phone: "Phone",
  location: "Place",
  timeZone: "Time zone",
  locale: "Language",
} as const;

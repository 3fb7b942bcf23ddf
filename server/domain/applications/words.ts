export const APPLICATION_STATE_WORDS = {
  active: "Active",
  hired: "Hired",
  not_now: "Not now",
  consult_instead: "Consult instead",
  withdrawn: "Withdrawn",
} as const;

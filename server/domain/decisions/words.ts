export const DECISION_WORDS = {
  hire: "Hire",
  not_now: "Not now",
  consult_instead: "Consult instead",
} as const;
export const OUTCOME_WORDS = {
  hired: "Hired",
  not_now: "Not now",
  consult_instead: "Consult instead",
} as const;

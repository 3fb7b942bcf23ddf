import type { JobKey } from "./shapes";

/** How a job went: when it opened and when people last applied, in days from today, and how far they came. */
export interface Funnel {
  job: JobKey;
  openedOn: number;
  lastOn: number;
  applicants: number;
  /** Of those, how many met a panel, were hired, and took themselves out. */
  panels: number;
  hires: number;
  withdrawals: number;
  ends?: { how: "closed" | "paused"; on: number };
}

export const funnels: readonly Funnel[] = [
  {
    job: "backend",
    openedOn: -545,
    lastOn: -452,
    applicants: 56,
    panels: 10,
    hires: 2,
    withdrawals: 4,
    ends: { how: "closed", on: -415 },
  },
  {
    job: "planner",
    openedOn: -470,
    lastOn: -392,
    applicants: 33,
    panels: 6,
    hires: 1,
    withdrawals: 2,
    ends: { how: "closed", on: -362 },
  },
  {
    job: "designer",
    openedOn: -377,
    lastOn: -232,
    applicants: 74,
    panels: 13,
    hires: 1,
    withdrawals: 5,
    ends: { how: "paused", on: -188 },
  },
  { job: "care", openedOn: -205, lastOn: -1, applicants: 96, panels: 18, hires: 2, withdrawals: 6 },
  { job: "scientist", openedOn: -118, lastOn: -2, applicants: 25, panels: 5, hires: 0, withdrawals: 1 },
  { job: "firmware", openedOn: -84, lastOn: -1, applicants: 45, panels: 9, hires: 0, withdrawals: 2 },
  { job: "strategist", openedOn: -66, lastOn: 0, applicants: 60, panels: 11, hires: 1, withdrawals: 4 },
];

import { moneyText } from "@/app/_ui/money";
import { EMPLOYMENT_WORDS, type PAY_PERIOD_WORDS, WORKPLACE_WORDS } from "@/server/domain/jobs/words";
import type { Speech } from "./speech";

// The facts of a job as its reader's language says them.

/** Money and what it is for, as a sentence of the catalogue. */
export const PAY_PERIODS = {
  year: "{money} a year",
  month: "{money} a month",
  day: "{money} a day",
  hour: "{money} an hour",
} as const satisfies Record<keyof typeof PAY_PERIOD_WORDS, string>;

type Place = { location: string; workplace: keyof typeof WORKPLACE_WORDS };
type Line = Place & { department: string; employmentType: keyof typeof EMPLOYMENT_WORDS };

/** "London, hybrid" · "Remote" · "Remote, United Kingdom" */
export function placeIn(t: Speech, { location: place, workplace }: Place): string {
  if (!place) return t(WORKPLACE_WORDS[workplace]);
  if (workplace === "remote") return t("Remote, {place}", { place });
  return workplace === "hybrid" ? t("{place}, hybrid", { place }) : place;
}

/** The line under a job's title: department, place, kind of employment. */
export function jobLineIn(t: Speech, job: Line): string {
  const parts = [job.department, placeIn(t, job), t(EMPLOYMENT_WORDS[job.employmentType])];
  return parts.filter(Boolean).join(" · ");
}

type Pay = {
  salaryMinMinorUnits: number | null;
  salaryMaxMinorUnits: number | null;
  currency: string;
  payPeriod: keyof typeof PAY_PERIOD_WORDS;
};

/** "£55,000 to £65,000 a year"; null when nothing is said. */
export function payIn(t: Speech, pay: Pay) {
  const { salaryMinMinorUnits: from, salaryMaxMinorUnits: to, currency, payPeriod } = pay;
  const said = (minorUnits: number) => moneyText(minorUnits, currency, t.language);
  const per = (money: string) => t(PAY_PERIODS[payPeriod], { money });
  if (from !== null && to !== null && from !== to)
    return per(t("{from} to {until}", { from: said(from), until: said(to) }));
  if (from !== null && to !== null) return per(said(from));
  if (from !== null) return per(t("From {money}", { money: said(from) }));
  return to === null ? null : per(t("Up to {money}", { money: said(to) }));
}

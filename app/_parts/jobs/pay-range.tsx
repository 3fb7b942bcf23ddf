import { moneyText } from "@/app/_ui/money";
import { PAY_PERIOD_WORDS } from "@/server/domain/jobs/words";

type Pay = {
  salaryMinMinorUnits: number | null;
  salaryMaxMinorUnits: number | null;
  currency: string;
  payPeriod: keyof typeof PAY_PERIOD_WORDS;
};

/** "£55,000 to £65,000 a year"; null when nothing is said. */
export function payText({ salaryMinMinorUnits: from, salaryMaxMinorUnits: to, currency, payPeriod }: Pay) {
  const per = PAY_PERIOD_WORDS[payPeriod];
  if (from !== null && to !== null && from !== to)
    return `${moneyText(from, currency)} to ${moneyText(to, currency)} ${per}`;
  if (from !== null && to !== null) return `${moneyText(from, currency)} ${per}`;
  if (from !== null) return `From ${moneyText(from, currency)} ${per}`;
  return to === null ? null : `Up to ${moneyText(to, currency)} ${per}`;
}

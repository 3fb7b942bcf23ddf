import { dayInWords } from "../../applications/rules";
import { findCandidate } from "../../candidates/reads";
import { csv } from "../../csv";
import { moneyIn } from "../../emails/rules/saying";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";
import { daysInWords } from "../rules/words";
import { findDays } from "./days";
import { findEngagement } from "./engagements";

/** The approved days for whoever keeps the books: as a table, and in words for a page with a letterhead. */
export async function findStatement(scope: Scope, engagementId: string) {
  const engagement = await findEngagement(scope, engagementId);
  const { days, approvedQuarters, rateMinorUnits, currency, dueMinorUnits } = await findDays(
    scope,
    engagement,
  );
  const { name, email } = await findCandidate(scope, engagement.candidateId);
  const organisation = await findOrganisation(scope);
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  const money = (minorUnits: number) => {
    const decimals = digits.maximumFractionDigits ?? 2;
    return (minorUnits / 10 ** decimals).toFixed(decimals);
  };
  const approved = days.filter(({ approvedAt }) => approvedAt);
  const rows = approved.map(({ workedOn, dayQuarters, note, approvedByName }) => [
    workedOn,
    daysInWords(dayQuarters),
    note,
    approvedByName ?? "",
  ]);
  return {
    name: `Statement ${name}`,
    madeAt: scope.now,
    words: {
      organisation: { name: organisation.name, address: organisation.address },
      consultant: { name, email },
      engagement: engagement.title,
      madeOn: dayInWords(dayIn(organisation.timeZone, scope.now)),
      days: approved.map(({ workedOn, dayQuarters, note, approvedByName }) => ({
        ...{ day: dayInWords(workedOn), days: daysInWords(dayQuarters), note },
        approvedBy: approvedByName ?? "",
      })),
      approvedDays: daysInWords(approvedQuarters),
      rate: moneyIn(rateMinorUnits, currency),
      due: moneyIn(dueMinorUnits, currency),
      currency,
    },
    csv: csv([
      ["Organisation", organisation.name],
      ["Consultant", name],
      ["Engagement", engagement.title],
      [],
      ["Day", "Days", "Note", "Approved by"],
      ...rows,
      [],
      ["Approved days", daysInWords(approvedQuarters)],
      [`Rate a day (${currency})`, money(rateMinorUnits)],
      [`Amount due (${currency})`, money(dueMinorUnits)],
    ]),
  };
}

import { dayOf } from "@/app/_ui/dates";

/** Terms as the form holds them: a figure that is not typed yet is null. */
export interface TermsValues {
  scope: string;
  deliverables: string;
  startsOn: string;
  endsOn: string;
  dayQuarters: number | null;
  rateMinorUnits: number | null;
  currency: string;
  sponsorId: string;
  signatoryId: string;
  answerBy: string;
  measure: { name: string; unit: string; target: number | null } | null;
}

/** A version that was written before. */
interface Written extends Omit<TermsValues, "answerBy" | "measure"> {
  answerBy: Date;
  measureName: string;
  measureUnit: string;
  measureTarget: number | null;
}

/** Where a first set of terms begins: three weeks, two weeks ahead. */
export function startingTerms(
  me: string,
  { sponsors, signatories }: { sponsors: readonly { id: string }[]; signatories: readonly { id: string }[] },
  timeZone: string,
  now: Date,
): TermsValues {
  const inDays = (days: number) => dayOf(new Date(now.getTime() + days * 86_400_000), timeZone);
  const known = (people: readonly { id: string }[]) =>
    people.find(({ id }) => id === me)?.id ?? people[0]?.id ?? "";
  return {
    scope: "",
    deliverables: "",
    startsOn: inDays(14),
    endsOn: inDays(35),
    dayQuarters: 40,
    rateMinorUnits: null,
    currency: "GBP",
    sponsorId: known(sponsors),
    signatoryId: known(signatories),
    answerBy: inDays(9),
    measure: null,
  };
}

/** A version as the form shows it; a deadline or first day that has passed is moved on. */
export function valuesOf(version: Written, timeZone: string, now: Date): TermsValues {
  const {
    scope,
    deliverables,
    startsOn,
    endsOn,
    dayQuarters,
    rateMinorUnits,
    currency,
    sponsorId,
    signatoryId,
  } = version;
  const soon = dayOf(new Date(now.getTime() + 5 * 86_400_000), timeZone);
  const answerBy = dayOf(version.answerBy, timeZone);
  return {
    scope,
    deliverables,
    startsOn,
    endsOn,
    dayQuarters,
    rateMinorUnits,
    currency,
    sponsorId,
    signatoryId,
    answerBy: [answerBy, soon].toSorted().at(-1) ?? soon,
    measure: version.measureTarget
      ? { name: version.measureName, unit: version.measureUnit, target: version.measureTarget }
      : null,
  };
}

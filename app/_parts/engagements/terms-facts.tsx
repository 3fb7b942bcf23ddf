import type { ReactNode } from "react";
import { dayText } from "@/app/_ui/dates";
import { DefinitionList } from "@/app/_ui/definition-list";
import { moneyText } from "@/app/_ui/money";
import { When } from "@/app/_ui/when";

export interface ShownTerms {
  scope: string;
  deliverables: string;
  startsOn: string;
  endsOn: string;
  dayQuarters: number;
  rateMinorUnits: number;
  currency: string;
  total: number;
  sponsor: string;
  signatory: string;
  answerBy: Date;
  measureName: string;
  measureTarget: number | null;
}

type Props = {
  terms: ShownTerms;
  /** The version it answers: what differs is shown with what it was. */
  before?: ShownTerms | null;
  timeZone: string;
  now: Date;
};

/** What a set of terms says. */
export function TermsFacts({ terms, before = null, timeZone, now }: Props) {
  const fact = (term: string, text: (of: ShownTerms) => string) => ({
    term,
    detail: <Changed now={text(terms)} before={before && text(before)} />,
  });
  return (
    <DefinitionList
      facts={[
        fact("The work", ({ scope }) => scope),
        fact("Deliverables", ({ deliverables }) => deliverables),
        fact("When", ({ startsOn, endsOn }) => `${dayText(startsOn, null)} to ${dayText(endsOn, null)}`),
        fact("Paid days", ({ dayQuarters }) => String(dayQuarters / 4)),
        fact("Rate", (of) => `${moneyText(of.rateMinorUnits, of.currency)} a day`),
        fact("In all", (of) => moneyText(of.total, of.currency)),
        {
          term: "Measured by",
          detail: terms.measureTarget
            ? `${terms.measureName}, target ${terms.measureTarget.toLocaleString("en-GB")}`
            : null,
        },
        { term: "Sponsor", detail: terms.sponsor },
        { term: "Signs for us", detail: terms.signatory },
        { term: "Answer by", detail: <When instant={terms.answerBy} timeZone={timeZone} now={now} /> },
      ]}
    />
  );
}

function Changed({ now, before }: { now: string; before: string | null }): ReactNode {
  if (before === null || before === now) return <span className="whitespace-pre-line">{now}</span>;
  return (
    <>
      <ins className="font-medium whitespace-pre-line no-underline">{now}</ins>{" "}
      <del className="whitespace-pre-line text-faint">
        <span className="sr-only">instead of </span>
        {before}
      </del>
    </>
  );
}

"use client";

import { currencies } from "@/app/_ui/currencies";
import { DateField } from "@/app/_ui/date-field";
import { MoneyField } from "@/app/_ui/money-field";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { PAY_PERIOD_WORDS } from "@/server/domain/jobs/words";

type Period = keyof typeof PAY_PERIOD_WORDS;

export interface OfferValues {
  title: string;
  level: string;
  levelReason: string;
  salaryMinorUnits: number | null;
  currency: string;
  payPeriod: Period;
  startsOn: string;
  answerBy: string;
  conditions: string;
  signatoryId: string;
}

type Props = {
  values: OfferValues;
  onChange: (changes: Partial<OfferValues>) => void;
  signatories: readonly { id: string; name: string }[];
  /** The level they applied for: another one wants a reason. */
  appliedLevel?: string;
  /** Where the fields lie in what is sent, such as "offer.". */
  path?: string;
};

const periods = Object.keys(PAY_PERIOD_WORDS) as Period[];

/** The figures and words of an offer. */
export function OfferFields({ values, onChange, signatories, appliedLevel, path = "" }: Props) {
  const wantsReason = appliedLevel !== undefined && values.level !== "" && values.level !== appliedLevel;
  return (
    <>
      <div className="field-row sm:grid-cols-2">
        <TextField
          name={`${path}title`}
          label="Title"
          value={values.title}
          onChange={(title) => onChange({ title })}
        />
        <TextField
          name={`${path}level`}
          label="Level"
          hint={appliedLevel ? `They applied for “${appliedLevel}”.` : undefined}
          value={values.level}
          onChange={(level) => onChange({ level })}
        />
      </div>
      {(wantsReason || values.levelReason) && (
        <TextArea
          name={`${path}levelReason`}
          label="Why this level"
          hint="What the work has shown. The candidate reads it, and so does whoever approves."
          rows={2}
          value={values.levelReason}
          onChange={(levelReason) => onChange({ levelReason })}
        />
      )}
      <div className="field-row sm:grid-cols-[minmax(0,1fr)_6rem_8rem]">
        <MoneyField
          name={`${path}salaryMinorUnits`}
          label="Salary"
          currency={values.currency}
          valueMinorUnits={values.salaryMinorUnits}
          onChangeMinorUnits={(amount) => onChange({ salaryMinorUnits: amount })}
        />
        <Select
          label="Currency"
          options={currencies}
          selectedKey={values.currency}
          onSelectionChange={(code) => onChange({ currency: String(code) })}
        />
        <Select
          label="For"
          options={periods.map((id) => ({ id, label: PAY_PERIOD_WORDS[id] }))}
          selectedKey={values.payPeriod}
          onSelectionChange={(id) => onChange({ payPeriod: periods.find((one) => one === id) ?? "year" })}
        />
      </div>
      <div className="field-row sm:grid-cols-2">
        <DateField
          name={`${path}startsOn`}
          label="First day"
          value={values.startsOn || null}
          onChange={(startsOn) => onChange({ startsOn: startsOn ?? "" })}
        />
        <DateField
          name={`${path}answerBy`}
          label="Answer by"
          hint="Until the end of that day."
          value={values.answerBy || null}
          onChange={(answerBy) => onChange({ answerBy: answerBy ?? "" })}
        />
      </div>
      <TextArea
        name={`${path}conditions`}
        label="Conditions"
        hint="Holiday, probation, notice: they stand in the contract word by word."
        optional
        rows={4}
        value={values.conditions}
        onChange={(conditions) => onChange({ conditions })}
      />
      <Select
        name={`${path}signatoryId`}
        label="Signs for us"
        hint="Named in the contract."
        options={signatories.map(({ id, name }) => ({ id, label: name }))}
        selectedKey={values.signatoryId || null}
        onSelectionChange={(id) => onChange({ signatoryId: String(id) })}
      />
    </>
  );
}

/** An offer with a template's words in it; what the template leaves open stays. */
export const startedFrom = (
  before: OfferValues,
  content: { title?: string; level?: string; conditions?: string; currency: string },
): OfferValues => ({
  ...before,
  title: content.title || before.title,
  level: content.level || before.level,
  conditions: content.conditions || before.conditions,
  currency: content.currency,
});

/** An offer as it is sent: an amount that is missing is refused beside its field. */
export const offerOf = ({ salaryMinorUnits, signatoryId, ...values }: OfferValues) => ({
  ...values,
  salaryMinorUnits: salaryMinorUnits ?? 0,
  signatoryId: signatoryId || null,
});

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { StartFromTemplate } from "@/app/_parts/contracts/start-from-template";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { currencies } from "@/app/_ui/currencies";
import { DateField } from "@/app/_ui/date-field";
import { Form, FormActions } from "@/app/_ui/form";
import { moneyText } from "@/app/_ui/money";
import { MoneyField } from "@/app/_ui/money-field";
import { NumberField } from "@/app/_ui/number-field";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import type { TermsValues } from "./terms-values";

interface Person {
  id: string;
  name: string;
  title: string;
}

type Props = {
  applicationId: string;
  sponsors: readonly Person[];
  signatories: readonly Person[];
  start: TermsValues;
  submit: string;
  onDone?: () => void;
};

/** The terms of an engagement. Every version is approved by somebody else before it goes out. */
export function TermsForm({ applicationId, sponsors, signatories, start, submit, onDone }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [values, setValues] = useState(start);
  const set = (changes: Partial<TermsValues>) => setValues((before) => ({ ...before, ...changes }));
  const propose = useMutation(
    trpc.terms.propose.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Terms proposed. Somebody who approves terms looks at them next.");
        onDone?.();
        router.refresh();
      },
    }),
  );
  const { dayQuarters, rateMinorUnits, measure } = values;
  const total = dayQuarters && rateMinorUnits ? Math.ceil((dayQuarters * rateMinorUnits) / 4) : null;

  function save() {
    propose.mutate({
      applicationId,
      ...values,
      dayQuarters: dayQuarters ?? Number.NaN,
      rateMinorUnits: rateMinorUnits ?? Number.NaN,
      measure: measure && { ...measure, target: measure.target ?? Number.NaN },
    });
  }

  return (
    <Form {...refusalOf(propose.error)} onSubmit={save} className="max-w-prose!">
      <StartFromTemplate
        kind="terms"
        applicationId={applicationId}
        onStart={(content) =>
          set({
            scope: content.scope ?? values.scope,
            deliverables: content.deliverables ?? values.deliverables,
            dayQuarters: content.dayQuarters ?? values.dayQuarters,
            rateMinorUnits: content.rateMinorUnits ?? values.rateMinorUnits,
            currency: content.currency,
          })
        }
      />
      <TextArea
        name="scope"
        label="The work"
        hint="What the engagement is about. It stands in the mail and in the contract, word by word."
        rows={3}
        value={values.scope}
        onChange={(scope) => set({ scope })}
      />
      <TextArea
        name="deliverables"
        label="What is delivered"
        rows={3}
        value={values.deliverables}
        onChange={(deliverables) => set({ deliverables })}
      />
      <div className="field-row sm:grid-cols-2">
        <DateField
          name="startsOn"
          label="First day"
          value={values.startsOn || null}
          onChange={(startsOn) => set({ startsOn: startsOn ?? "" })}
        />
        <DateField
          name="endsOn"
          label="Last day"
          value={values.endsOn || null}
          onChange={(endsOn) => set({ endsOn: endsOn ?? "" })}
        />
        <NumberField
          name="dayQuarters"
          label="Paid days"
          unit="days"
          hint="Halves and quarters count."
          minValue={0}
          step={0.25}
          value={dayQuarters === null ? Number.NaN : dayQuarters / 4}
          onChange={(days) => set({ dayQuarters: Number.isNaN(days) ? null : Math.round(days * 4) })}
        />
        <MoneyField
          name="rateMinorUnits"
          label="Rate for a day"
          hint={total === null ? "Never unpaid." : `${moneyText(total, values.currency)} in all.`}
          currency={values.currency}
          valueMinorUnits={rateMinorUnits}
          onChangeMinorUnits={(amount) => set({ rateMinorUnits: amount })}
        />
        <Select
          label="Currency"
          options={currencies}
          selectedKey={values.currency}
          onSelectionChange={(code) => set({ currency: String(code) })}
        />
        <DateField
          name="answerBy"
          label="Answer by"
          hint="Until the end of that day. Leave them a week."
          value={values.answerBy || null}
          onChange={(answerBy) => set({ answerBy: answerBy ?? "" })}
        />
        <Select
          label="Sponsor"
          hint="Approves what is delivered, confirms results."
          options={sponsors.map(({ id, name, title }) => ({ id, label: name, hint: title || undefined }))}
          selectedKey={values.sponsorId || null}
          onSelectionChange={(id) => set({ sponsorId: String(id) })}
          name="sponsorId"
        />
        <Select
          label="Signs for us"
          hint="Named in the contract."
          options={signatories.map(({ id, name, title }) => ({ id, label: name, hint: title || undefined }))}
          selectedKey={values.signatoryId || null}
          onSelectionChange={(id) => set({ signatoryId: String(id) })}
          name="signatoryId"
        />
      </div>
      <Checkbox
        isSelected={measure !== null}
        onChange={(isMeasured) => set({ measure: isMeasured ? { name: "", unit: "", target: null } : null })}
        hint="A figure the consultant records and the sponsor confirms. Pay never depends on it."
      >
        Measure the result
      </Checkbox>
      {measure && (
        <div className="field-row sm:grid-cols-3">
          <TextField
            name="measure.name"
            label="What"
            placeholder="Leads"
            value={measure.name}
            onChange={(name) => set({ measure: { ...measure, name } })}
          />
          <TextField
            name="measure.unit"
            label="Unit"
            optional
            placeholder="leads"
            value={measure.unit}
            onChange={(unit) => set({ measure: { ...measure, unit } })}
          />
          <NumberField
            name="measure.target"
            label="Target"
            minValue={0}
            value={measure.target ?? Number.NaN}
            onChange={(target) =>
              set({ measure: { ...measure, target: Number.isNaN(target) ? null : target } })
            }
          />
        </div>
      )}
      <FormActions>
        <Button type="submit" variant="primary" isPending={propose.isPending}>
          {submit}
        </Button>
      </FormActions>
    </Form>
  );
}

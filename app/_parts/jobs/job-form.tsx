"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { ComboBox } from "@/app/_ui/combo-box";
import { currencies } from "@/app/_ui/currencies";
import { Form, FormActions } from "@/app/_ui/form";
import { MoneyField } from "@/app/_ui/money-field";
import { NumberField } from "@/app/_ui/number-field";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { EMPLOYMENT_WORDS, PAY_PERIOD_WORDS, WORKPLACE_WORDS } from "@/server/domain/jobs/words";

type Member = { id: string; name: string; role: string };

export type JobValues = {
  id: string;
  title: string;
  department: string;
  location: string;
  country: string | null;
  workplace: keyof typeof WORKPLACE_WORDS;
  employmentType: keyof typeof EMPLOYMENT_WORDS;
  level: string;
  salaryMinMinorUnits: number | null;
  salaryMaxMinorUnits: number | null;
  currency: string;
  payPeriod: keyof typeof PAY_PERIOD_WORDS;
  description: string;
  openings: number;
  promisedDays: number;
  asksForEngagement: boolean;
  recruiterId: string;
  hiringManagerId: string;
};

type Props = {
  organisation: string;
  members: readonly Member[];
  me: string;
  /** Within how many days the organisation usually answers. */
  promisedDays?: number;
  /** What a new job's stages may start from. */
  templates?: readonly { id: string; name: string }[];
  countries: readonly { id: string; label: string }[];
  /** The organisation's country in two letters, for a job that has none of its own. */
  home: string | null;
  /** The job that is changed; a new one without. */
  job?: JobValues;
};

/** A new job, or the details of one. */
export function JobForm({
  organisation,
  members,
  me,
  promisedDays = 14,
  templates = [],
  countries,
  home,
  job,
}: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [values, setValues] = useState<Omit<JobValues, "id">>(
    job ?? startingValues(members, me, promisedDays),
  );
  const set = <Name extends keyof typeof values>(name: Name, value: (typeof values)[Name]) =>
    setValues((before) => ({ ...before, [name]: value }));

  const create = useMutation(
    trpc.jobs.create.mutationOptions({
      meta: { inForm: true },
      onSuccess: (made) => {
        toast("The job is a draft now. Add its interview plan, then publish it.");
        // The page stays alive behind the next one: whoever comes back to it begins another job.
        setValues(startingValues(members, me, promisedDays));
        setTemplate(null);
        router.push(`/o/${organisation}/jobs/${made.id}`);
      },
    }),
  );
  const change = useMutation(
    trpc.jobs.change.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("The job is saved.");
        router.refresh();
      },
    }),
  );
  const [stageTemplateId, setTemplate] = useState<string | null>(null);
  const saving = job ? change : create;
  const save = () =>
    job ? change.mutate({ jobId: job.id, ...values }) : create.mutate({ ...values, stageTemplateId });

  return (
    <Form {...refusalOf(saving.error)} onSubmit={save} className="max-w-prose!">
      <TextField
        name="title"
        label="Title"
        isRequired
        value={values.title}
        onChange={(title) => set("title", title)}
      />
      <Pair>
        <TextField
          name="department"
          label="Department"
          optional
          value={values.department}
          onChange={(department) => set("department", department)}
        />
        <TextField
          name="level"
          label="Level"
          placeholder="Senior"
          optional
          value={values.level}
          onChange={(level) => set("level", level)}
        />
      </Pair>
      <Pair>
        <TextField
          name="location"
          label="Location"
          value={values.location}
          onChange={(location) => set("location", location)}
        />
        <Choice
          label="Where the work is done"
          words={WORKPLACE_WORDS}
          value={values.workplace}
          onChange={(workplace) => set("workplace", workplace)}
        />
      </Pair>
      <Pair>
        <ComboBox
          name="country"
          label="Country"
          optional
          hint={hintAbout(home, countries)}
          nothing="No country is called that."
          options={countries}
          selectedKey={values.country}
          onSelectionChange={(code) => set("country", code === null ? null : String(code))}
        />
        <Choice
          label="Employment"
          words={EMPLOYMENT_WORDS}
          value={values.employmentType}
          onChange={(employmentType) => set("employmentType", employmentType)}
        />
      </Pair>
      <Pair>
        <MoneyField
          name="salaryMinMinorUnits"
          label="Salary from"
          currency={values.currency}
          valueMinorUnits={values.salaryMinMinorUnits}
          onChangeMinorUnits={(amount) => set("salaryMinMinorUnits", amount)}
        />
        <MoneyField
          name="salaryMaxMinorUnits"
          label="Salary to"
          currency={values.currency}
          valueMinorUnits={values.salaryMaxMinorUnits}
          onChangeMinorUnits={(amount) => set("salaryMaxMinorUnits", amount)}
        />
      </Pair>
      <Pair>
        <Select
          label="Currency"
          options={currencies}
          selectedKey={values.currency}
          onSelectionChange={(code) => set("currency", String(code))}
        />
        <Choice
          label="The salary is for"
          words={PAY_PERIOD_WORDS}
          value={values.payPeriod}
          onChange={(payPeriod) => set("payPeriod", payPeriod)}
        />
      </Pair>
      <TextArea
        name="description"
        label="Description"
        hint="What they will do, who they will work with, what they bring. You can use Markdown."
        rows={14}
        value={values.description}
        onChange={(description) => set("description", description)}
      />
      <Pair>
        <NumberField
          name="openings"
          label="Openings"
          hint="How many people you will hire."
          minValue={1}
          value={values.openings}
          onChange={(openings) => set("openings", openings)}
        />
        <NumberField
          name="promisedDays"
          label="Answer within"
          unit="days"
          hint="Shown to everybody who applies."
          minValue={1}
          value={values.promisedDays}
          onChange={(days) => set("promisedDays", days)}
        />
      </Pair>
      <Pair>
        <Person
          label="Looked after by"
          members={members}
          value={values.recruiterId}
          onChange={(id) => set("recruiterId", id)}
        />
        <Person
          label="Decided by"
          members={members}
          value={values.hiringManagerId}
          onChange={(id) => set("hiringManagerId", id)}
        />
      </Pair>
      {templates.length > 0 && (
        <Select
          label="Stages"
          hint="They can be arranged at any time."
          options={[
            { id: "usual", label: "The usual ones" },
            ...templates.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={stageTemplateId ?? "usual"}
          onChange={(id) => setTemplate(id === "usual" ? null : String(id))}
        />
      )}
      <Checkbox
        isSelected={values.asksForEngagement}
        onChange={(asks) => set("asksForEngagement", asks)}
        hint="The answer stands beside the decision."
      >
        Ask whether they would be open to a short engagement
      </Checkbox>
      <FormActions>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {job ? "Save job" : "Create draft"}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Where a job is that names no country. */
function hintAbout(home: string | null, countries: Props["countries"]) {
  const known = countries.find(({ id }) => id === home)?.label;
  return known ? `${known} when nothing is chosen.` : "Search engines are told of it.";
}

function startingValues(members: readonly Member[], me: string, promisedDays: number): Omit<JobValues, "id"> {
  return {
    title: "",
    department: "",
    location: "",
    country: null,
    workplace: "office",
    employmentType: "full_time",
    level: "",
    salaryMinMinorUnits: null,
    salaryMaxMinorUnits: null,
    currency: "GBP",
    payPeriod: "year",
    description: "",
    openings: 1,
    promisedDays,
    asksForEngagement: true,
    recruiterId: me,
    hiringManagerId: members.find(({ role }) => role === "hiring_manager")?.id ?? me,
  };
}

function Pair({ children }: { children: React.ReactNode }) {
  return <div className="field-row sm:grid-cols-2">{children}</div>;
}

function Choice<Word extends string>({
  label,
  words,
  value,
  onChange,
}: {
  label: string;
  words: Record<Word, string>;
  value: Word;
  onChange: (word: Word) => void;
}) {
  const ids = Object.keys(words) as Word[];
  return (
    <Select
      label={label}
      options={ids.map((id) => ({ id, label: words[id] }))}
      selectedKey={value}
      onSelectionChange={(id) => onChange(id as Word)}
    />
  );
}

function Person({
  label,
  members,
  value,
  onChange,
}: {
  label: string;
  members: readonly Member[];
  value: string;
  onChange: (id: string) => void;
}) {
  return (
    <Select
      label={label}
      options={members.map(({ id, name }) => ({ id, label: name }))}
      selectedKey={value}
      onSelectionChange={(id) => onChange(String(id))}
    />
  );
}

"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { PlainSelect } from "@/app/_ui/plain-select";
import { TextField } from "@/app/_ui/text-field";
import { FIELDS, type Field } from "@/server/domain/imports/input";
import { FIELD_WORDS } from "@/server/domain/imports/words";
import { DiscardImport } from "./discard-import";

type Mapping = Partial<Record<Field, number>>;

type Props = {
  importId: string;
  headings: readonly string[];
  sample: readonly (readonly string[])[];
  /** As it was chosen before, or as the headings let us guess. */
  mapping: Mapping;
  source: string;
  jobId: string | null;
  stageId: string | null;
  jobs: readonly { id: string; name: string }[];
  /** Whether its rows have been checked: to import them is what comes first then. */
  isChecked: boolean;
};

/** Which column holds what, and where these people go. */
export function ColumnsForm({ importId, headings, sample, mapping, jobs, isChecked, ...before }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [jobId, setJobId] = useState(before.jobId ?? "");
  const job = useQuery(trpc.jobs.get.queryOptions({ jobId }, { enabled: jobId !== "" }));
  const stages = (job.data?.stages ?? []).filter(({ kind }) => kind !== "final");
  const check = useMutation(
    trpc.imports.check.mutationOptions({ meta: { inForm: true }, onSuccess: () => router.refresh() }),
  );
  const { error, errors } = refusalOf(check.error);
  const columns = headings.map((heading, at) => ({ id: String(at), label: labelOf(heading, at, sample) }));
  function send(data: FormData) {
    const text = (name: string) => String(data.get(name) ?? "");
    const chosen = FIELDS.map((field) => [field, text(field) === "" ? null : Number(text(field))]);
    check.mutate({
      ...{ importId, jobId, commonSource: text("commonSource"), stageId: text("stageId") },
      mapping: Object.fromEntries(chosen) as Record<Field, number | null>,
    });
  }
  return (
    <Form error={error} errors={errors} onSubmit={send} className="max-w-none">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {FIELDS.map((field) => (
          <PlainSelect
            key={field}
            name={field}
            label={FIELD_WORDS[field]}
            empty="Not in this file"
            options={columns}
            defaultValue={mapping[field] === undefined ? "" : String(mapping[field])}
            error={errors[field]}
            optional={field !== "email"}
            className="min-w-0"
          />
        ))}
      </div>
      <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <TextField
          name="commonSource"
          label="Source of all"
          hint="Where no column says it."
          defaultValue={before.source || "Import"}
        />
        <PlainSelect
          name="jobId"
          label="Job"
          hint="They are promised an answer."
          empty="None"
          optional
          options={jobs.map(({ id, name }) => ({ id, label: name }))}
          value={jobId}
          onChange={(event) => setJobId(event.target.value)}
          error={errors.jobId}
        />
        {jobId !== "" && stages.length > 0 && (
          <PlainSelect
            key={jobId}
            name="stageId"
            label="Stage"
            hint="Where they enter it."
            options={stages.map(({ id, name }) => ({ id, label: name }))}
            defaultValue={stages.some(({ id }) => id === before.stageId) ? (before.stageId ?? "") : undefined}
            error={errors.stageId}
          />
        )}
      </div>
      <FormActions>
        <Button type="submit" variant={isChecked ? "secondary" : "primary"} isPending={check.isPending}>
          {isChecked ? "Check rows again" : "Check rows"}
        </Button>
        {!isChecked && <DiscardImport importId={importId} />}
      </FormActions>
    </Form>
  );
}

/** A column by its heading, with what stands first in it. */
function labelOf(heading: string, at: number, sample: Props["sample"]) {
  const first = sample.map((row) => row[at] ?? "").find((cell) => cell !== "");
  const name = heading || `Column ${at + 1}`;
  return first ? `${name} (${first.length > 30 ? `${first.slice(0, 29)}…` : first})` : name;
}

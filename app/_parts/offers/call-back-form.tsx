"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { StartFromTemplate } from "@/app/_parts/contracts/start-from-template";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { Form, FormActions } from "@/app/_ui/form";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { OfferFields, type OfferValues, offerOf, startedFrom } from "./offer-fields";

interface Named {
  id: string;
  name: string;
}

type Props = {
  organisation: string;
  /** What they are called back from. */
  from: { engagementId: string } | { entryId: string };
  /** The application it grows out of: a template's words are filled for it. */
  applicationId: string;
  name: string;
  appliedLevel: string;
  jobs: readonly { id: string; title: string; level: string; hint: string }[];
  members: readonly Named[];
  signatories: readonly Named[];
  start: OfferValues;
  newJob: { recruiterId: string; hiringManagerId: string; location: string };
};

/** From an engagement, or from the talent pool, to an offer: for a job there is, or for one made for this person. */
export function CallBackForm(props: Props) {
  const { organisation, from, applicationId, name, appliedLevel, jobs, members, signatories } = props;
  const trpc = useTRPC();
  const router = useRouter();
  const [makes, setMakes] = useState(true);
  const [jobId, setJobId] = useState("");
  const [newJob, setNewJob] = useState({ ...props.newJob, unpublishedReason: "" });
  const [rationale, setRationale] = useState("");
  const [values, setValues] = useState(props.start);
  const calling = {
    meta: { inForm: true },
    onSuccess: (offer: { id: string }) => {
      toast(`An offer for ${name} is drafted. Somebody who approves offers looks at it next.`);
      router.push(`/o/${organisation}/offers/${offer.id}`);
    },
  };
  const fromEngagement = useMutation(trpc.offers.callBack.mutationOptions(calling));
  const fromPool = useMutation(trpc.offers.callBackFromPool.mutationOptions(calling));
  const call = "entryId" in from ? fromPool : fromEngagement;
  const { error, errors } = refusalOf(call.error);
  const person = (label: string, key: "recruiterId" | "hiringManagerId") => (
    <Select
      label={label}
      options={members.map(({ id, name }) => ({ id, label: name }))}
      selectedKey={newJob[key]}
      onSelectionChange={(id) => setNewJob((before) => ({ ...before, [key]: String(id) }))}
    />
  );

  function submit() {
    const { title, level, currency, payPeriod } = values;
    const wanted = {
      job: makes ? { title, level, currency, payPeriod, ...newJob } : { jobId },
      offer: offerOf(values),
      rationale,
    };
    if ("entryId" in from) fromPool.mutate({ ...from, ...wanted });
    else fromEngagement.mutate({ ...from, ...wanted });
  }

  return (
    <Form error={error} errors={unfolded(errors)} onSubmit={submit} className="max-w-prose!">
      <RadioGroup
        label="Which job?"
        value={makes ? "new" : "existing"}
        onChange={(choice) => setMakes(choice === "new")}
        choices={[
          { id: "new", label: "One made for them", hint: "It is never published, and says why." },
          { id: "existing", label: "A job there is", isDisabled: jobs.length === 0 },
        ]}
      />
      {makes ? (
        <>
          <TextField
            name="unpublishedReason"
            label="Why it is not published"
            hint="Kept with the job, for whoever asks how it was filled."
            value={newJob.unpublishedReason}
            onChange={(unpublishedReason) => setNewJob((before) => ({ ...before, unpublishedReason }))}
          />
          <div className="field-row sm:grid-cols-3">
            <TextField
              name="location"
              label="Location"
              optional
              value={newJob.location}
              onChange={(location) => setNewJob((before) => ({ ...before, location }))}
            />
            {person("Looked after by", "recruiterId")}
            {person("Decided by", "hiringManagerId")}
          </div>
        </>
      ) : (
        <ComboBox
          name="jobId"
          label="Job"
          options={jobs.map(({ id, title, hint }) => ({ id, label: title, hint }))}
          selectedKey={jobId || null}
          onSelectionChange={(id) => {
            setJobId(id === null ? "" : String(id));
            const job = jobs.find((one) => one.id === id);
            if (job) setValues((before) => ({ ...before, title: job.title, level: job.level }));
          }}
        />
      )}
      <StartFromTemplate
        kind="offer"
        applicationId={applicationId}
        onStart={(content) => setValues((before) => startedFrom(before, content))}
      />
      <OfferFields
        values={values}
        onChange={(changes) => setValues((before) => ({ ...before, ...changes }))}
        signatories={signatories}
        appliedLevel={appliedLevel}
      />
      <TextArea
        name="rationale"
        label="Why you hire them now"
        hint="For those who read it in a year. It is never sent."
        optional
        rows={2}
        value={rationale}
        onChange={setRationale}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={call.isPending}>
          Draft the offer
        </Button>
      </FormActions>
    </Form>
  );
}

/** What was refused about "offer.title" or "job.title" stands beside the field "title". */
function unfolded(errors: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(errors).map(([path, sentence]) => [
      path === "job" ? "jobId" : path.replace(/^(offer|job)\./, ""),
      sentence,
    ]),
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { ColourField } from "@/app/_ui/colour-field";
import { ComboBox } from "@/app/_ui/combo-box";
import { Form, FormActions } from "@/app/_ui/form";
import { NumberField } from "@/app/_ui/number-field";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { LANGUAGES } from "@/server/domain/emails/input";
import { organisationChange } from "@/server/domain/organisations/input";
import { ColourSample } from "./colour-sample";

interface Props {
  organisation: {
    name: string;
    timeZone: string;
    locale: string;
    brandColour: string;
    about: string;
    address: string;
    replyTo: string | null;
    outcomesLeaveAt: string;
    weeklyPanelLimit: number;
    approvesJobs: boolean;
    promisedDays: number;
    reviewPromisedDays: number;
    interviewPromisedDays: number;
    decisionPromisedDays: number;
  };
  timeZones: readonly string[];
}

const PROMISES = [
  { name: "promisedDays", label: "An answer, from applying" },
  { name: "reviewPromisedDays", label: "From the start of screening" },
  { name: "interviewPromisedDays", label: "From the invitation to an interview" },
  { name: "decisionPromisedDays", label: "From the debrief" },
] as const;

const times = Array.from({ length: 25 }, (_, index) => {
  const minutes = 6 * 60 + index * 30;
  const two = (figure: number) => String(figure).padStart(2, "0");
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return { id: time, label: time };
});

export function OrganisationForm({ organisation, timeZones }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [refused, setRefused] = useState<Record<string, string>>({});
  const change = useMutation(
    trpc.organisations.change.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("The settings are saved.");
        router.refresh();
      },
    }),
  );

  function submit(data: FormData) {
    const parsed = organisationChange.safeParse({
      ...Object.fromEntries(data),
      approvesJobs: data.has("approvesJobs"),
    });
    const issues = parsed.error?.issues ?? [];
    setRefused(Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message])));
    if (parsed.success) change.mutate(parsed.data);
  }

  const refusal = refusalOf(change.error);
  const leavesAt = organisation.outcomesLeaveAt.slice(0, 5);
  const zones = timeZones.map((id) => ({ id, label: id.replaceAll("_", " ") }));
  return (
    <Form error={refusal.error} errors={{ ...refusal.errors, ...refused }} onSubmit={submit}>
      <TextField name="name" label="Name" defaultValue={organisation.name} />
      <TextArea
        name="about"
        label="About"
        hint="Stands on the careers page, above the jobs."
        optional
        rows={4}
        defaultValue={organisation.about}
      />
      <ColourField
        name="brandColour"
        label="Colour"
        hint="Stands in mails and on the careers page, under white words."
        defaultValue={organisation.brandColour}
      >
        {(colour) => <ColourSample colour={colour} />}
      </ColourField>
      <ComboBox
        name="timeZone"
        label="Time zone"
        hint="Answers leave on its mornings, and days end at its midnight."
        options={zones}
        formValue="key"
        defaultSelectedKey={organisation.timeZone}
      />
      <Select
        name="locale"
        label="Language of your mail"
        hint="What goes to everybody who has not chosen another one in their portal."
        options={Object.entries(LANGUAGES).map(([id, label]) => ({ id, label }))}
        defaultSelectedKey={organisation.locale}
      />
      <Select
        name="outcomesLeaveAt"
        label="Answers leave at"
        hint="On the next business morning after they are released."
        options={
          times.some(({ id }) => id === leavesAt) ? times : [{ id: leavesAt, label: leavesAt }, ...times]
        }
        defaultSelectedKey={leavesAt}
      />
      <fieldset className="flex flex-col gap-4">
        <legend className="pb-3 font-medium">Promised dates of new jobs</legend>
        {PROMISES.map(({ name, label }) => (
          <NumberField
            key={name}
            name={name}
            label={label}
            unit="days"
            minValue={1}
            maxValue={45}
            defaultValue={organisation[name]}
          />
        ))}
      </fieldset>
      <NumberField
        name="weeklyPanelLimit"
        label="Panels a week that are enough for one person"
        hint="Who would sit on more is asked last. Each member may set a figure of their own."
        unit="panels"
        minValue={1}
        maxValue={40}
        defaultValue={organisation.weeklyPanelLimit}
      />
      <Checkbox
        name="approvesJobs"
        value="yes"
        defaultSelected={organisation.approvesJobs}
        hint="Somebody else approves its title, salary and openings; a change of these asks again."
      >
        Jobs are approved before they are published
      </Checkbox>
      <TextField
        name="replyTo"
        type="email"
        label="Where replies to your mail go"
        optional
        defaultValue={organisation.replyTo ?? ""}
      />
      <TextArea
        name="address"
        label="Postal address"
        hint="Stands at the foot of every mail, and tells candidates where to come."
        optional
        rows={2}
        defaultValue={organisation.address}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={change.isPending}>
          Save settings
        </Button>
      </FormActions>
    </Form>
  );
}

"use client";

import { parseDateTime, toZoned } from "@internationalized/date";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Columns } from "@/app/_ui/columns";
import { ComboBox } from "@/app/_ui/combo-box";
import { DateTimeField } from "@/app/_ui/date-time-field";
import { dayOf, timeText, zoneName } from "@/app/_ui/dates";
import { Form, FormActions } from "@/app/_ui/form";
import { NumberField } from "@/app/_ui/number-field";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import type { Scheduling, WholePanel } from "./agenda-panel";
import { InvitationPreview } from "./invitation-preview";
import { type Seat, SeatPicker } from "./seat-picker";

type Props = {
  organisation: string;
  scheduling: Scheduling;
  /** The one that is moved; otherwise a new one is scheduled. */
  panel: WholePanel | null;
  now: Date;
};

const minute = 60_000;

/** One form for a new panel and for moving one: when, where, who, and what the candidate needs. */
export function ScheduleForm({ organisation, scheduling, panel, now }: Props) {
  const router = useRouter();
  const trpc = useTRPC();
  const { applicationId, plans, people, taken } = scheduling;
  const [planId, setPlanId] = useState(panel ? null : (plans[0]?.id ?? null));
  const plan = plans.find(({ id }) => id === planId);
  const [timeZone, setTimeZone] = useState(panel?.timeZone ?? scheduling.timeZone);
  const [wall, setWall] = useState(panel ? wallOf(panel.startsAt, panel.timeZone) : null);
  const [minutes, setMinutes] = useState(
    panel ? (panel.endsAt.getTime() - panel.startsAt.getTime()) / minute : (plan?.durationMinutes ?? 60),
  );
  const [place, setPlace] = useState(panel?.place ?? plan?.place ?? "");
  const [link, setLink] = useState(panel?.link ?? plan?.link ?? "");
  const [seats, setSeats] = useState<Seat[]>(
    panel?.seats.map(({ memberId, required }) => ({ memberId, required })) ?? usualSeats(plan, people),
  );

  const startsAt = wall ? toZoned(parseDateTime(wall), timeZone).toDate() : null;
  const endsAt = startsAt && new Date(startsAt.getTime() + minutes * minute);
  const done = (sentence: string) => ({
    meta: { inForm: true },
    onSuccess: () => {
      toast(sentence);
      router.push(`/o/${organisation}/applications/${applicationId}`);
      router.refresh();
    },
  });
  const schedule = useMutation(
    trpc.panels.schedule.mutationOptions(done("Panel scheduled. Everybody is invited.")),
  );
  const reschedule = useMutation(
    trpc.panels.reschedule.mutationOptions(done("Panel moved. Everybody is told.")),
  );
  const acting = panel ? reschedule : schedule;
  const [missing, setMissing] = useState<Record<string, string>>({});

  function choosePlan(id: string) {
    const chosen = plans.find((one) => one.id === id);
    setPlanId(id);
    if (chosen) setMinutes(chosen.durationMinutes);
    if (chosen) setPlace(chosen.place);
    if (chosen) setLink(chosen.link);
    if (chosen) setSeats(usualSeats(chosen, people));
  }

  function send() {
    const gaps = {
      ...(startsAt ? {} : { startsAt: "Choose a day and a time." }),
      ...(seats.some(({ required }) => required) ? {} : { panelistIds: "Choose at least one panelist." }),
    };
    setMissing(gaps);
    if (!startsAt || Object.keys(gaps).length > 0) return;
    const given = {
      ...{ startsAt, timeZone, durationMinutes: minutes, place, link },
      panelistIds: seats.filter(({ required }) => required).map(({ memberId }) => memberId),
      optionalIds: seats.filter(({ required }) => !required).map(({ memberId }) => memberId),
    };
    if (panel) reschedule.mutate({ panelId: panel.id, ...given });
    else if (planId) schedule.mutate({ applicationId, planId, ...given });
  }

  const refusal = refusalOf(acting.error);
  const errors = { ...refusal.errors, ...missing };
  return (
    <Columns
      aside={
        <InvitationPreview
          scheduling={scheduling}
          startsAt={startsAt}
          endsAt={endsAt}
          timeZone={timeZone}
          seats={seats}
          isMove={panel !== null}
          plan={plan ?? null}
        />
      }
    >
      <Form error={refusal.error} errors={errors} onSubmit={send}>
        {!panel && (
          <Select
            name="planId"
            label="Interview plan"
            options={plans.map((one) => ({
              id: one.id,
              label: one.name,
              hint: `${one.durationMinutes} minutes, ${one.competencies.length} competencies, ${one.questions} questions`,
            }))}
            value={planId}
            onChange={(id) => id && choosePlan(String(id))}
          />
        )}
        <div className="grid gap-4 sm:grid-cols-[1fr_9rem]">
          <DateTimeField
            name="startsAt"
            label="When"
            timeZone={timeZone}
            value={wall}
            onChange={setWall}
            min={wallOf(now, timeZone)}
            error={errors.startsAt}
          />
          <NumberField
            name="durationMinutes"
            label="How long"
            unit="minutes"
            minValue={15}
            maxValue={480}
            step={5}
            value={minutes}
            onChange={(value) => setMinutes(Number.isNaN(value) ? 60 : value)}
          />
        </div>
        <ComboBox
          label="On whose clock"
          options={zones(scheduling)}
          defaultValue={timeZone}
          onChange={(zone) => zone && setTimeZone(String(zone))}
        />
        <TextField
          name="place"
          label="Place"
          optional
          value={place}
          onChange={setPlace}
          maxLength={200}
          placeholder="Glass building, 3rd floor"
        />
        <TextField
          name="link"
          type="url"
          label="Link to meet online"
          optional
          value={link}
          onChange={setLink}
          placeholder="https://"
        />
        <SeatPicker
          people={people}
          taken={taken.filter(({ panelId }) => panelId !== panel?.id)}
          seats={seats}
          onChange={setSeats}
          startsAt={startsAt}
          endsAt={endsAt}
          error={errors.panelistIds}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={acting.isPending}>
            {panel ? "Move panel" : "Send invitations"}
          </Button>
        </FormActions>
      </Form>
    </Columns>
  );
}

/** Who usually sits on a plan's panels, as far as they may sit on this candidate's. */
function usualSeats(plan: Scheduling["plans"][number] | undefined, people: Scheduling["people"]): Seat[] {
  return (plan?.panelists ?? []).filter(({ memberId }) =>
    people.some((person) => person.memberId === memberId),
  );
}

function wallOf(instant: Date, timeZone: string) {
  return `${dayOf(instant, timeZone)}T${timeText(instant, timeZone)}`;
}

/** The organisation's and the candidate's zone first, then all there are. */
function zones({ timeZone, candidateTimeZone }: Scheduling) {
  const first = [...new Set([timeZone, candidateTimeZone].filter((zone) => zone !== null))];
  const rest = Intl.supportedValuesOf("timeZone").filter((zone) => !first.includes(zone));
  return [...first, ...rest].map((zone) => ({
    id: zone,
    label: zoneName(zone),
    hint: zone.replaceAll("_", " "),
  }));
}

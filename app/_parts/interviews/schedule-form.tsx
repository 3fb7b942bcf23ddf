"use client";

import { parseDateTime, toZoned } from "@internationalized/date";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { Columns } from "@/app/_ui/columns";
import { ComboBox } from "@/app/_ui/combo-box";
import { DateField } from "@/app/_ui/date-field";
import { DateTimeField } from "@/app/_ui/date-time-field";
import { dayOf, timeText } from "@/app/_ui/dates";
import { Form, FormActions } from "@/app/_ui/form";
import { FormError } from "@/app/_ui/form-error";
import { NumberField } from "@/app/_ui/number-field";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { zoneChoices } from "@/app/_ui/zones";
import type { Scheduling, WholePanel } from "./agenda-panel";
import { InvitationPreview } from "./invitation-preview";
import { type Seat, SeatPicker } from "./seat-picker";
import type { Slot } from "./slot-groups";
import { SlotList } from "./slot-list";
import { useScheduling } from "./use-scheduling";

type Props = {
  organisation: string;
  scheduling: Scheduling;
  /** The one that is moved; otherwise a new one is scheduled. */
  panel: WholePanel | null;
  now: Date;
};

const minute = 60_000;
const MOST_TIMES = 12;

/** One form for a new panel and for moving one: who, when or from which times the candidate chooses, and where. */
export function ScheduleForm({ organisation, scheduling, panel, now }: Props) {
  const { applicationId, candidateName, plans, people } = scheduling;
  const [planId, setPlanId] = useState(panel ? null : (plans[0]?.id ?? null));
  const plan = plans.find(({ id }) => id === planId);
  const [timeZone, setTimeZone] = useState(panel?.timeZone ?? scheduling.timeZone);
  const [way, setWay] = useState<"fix" | "propose">("fix");
  const [wall, setWall] = useState(panel ? wallOf(panel.startsAt, panel.timeZone) : null);
  const [times, setTimes] = useState<Date[]>([]);
  const [answerBy, setAnswerBy] = useState<string | null>(dayOf(inDays(now, 4), timeZone));
  const [slot, setSlot] = useState<Slot | null>(null);
  const [minutes, setMinutes] = useState(
    panel ? (panel.endsAt.getTime() - panel.startsAt.getTime()) / minute : (plan?.durationMinutes ?? 60),
  );
  const [place, setPlace] = useState(panel?.place ?? plan?.place ?? "");
  const [link, setLink] = useState(panel?.link ?? plan?.link ?? "");
  const [seats, setSeats] = useState<Seat[]>(panel?.seats.map(asSeat) ?? usualSeats(plan, people));
  const nameOf = (memberId: string) =>
    people.find((person) => person.memberId === memberId)?.name ?? "Somebody who has left";

  const startsAt = way === "fix" && wall ? toZoned(parseDateTime(wall), timeZone).toDate() : null;
  const endsAt = startsAt && new Date(startsAt.getTime() + minutes * minute);
  const slotNow = slot && startsAt?.getTime() === slot.startsAt.getTime() ? slot : null;
  const seated = seatsAt(seats, slotNow);
  const { isPending, refusal, errors, send, forget } = useScheduling({
    organisation,
    applicationId,
    panel,
    planId,
  });

  function choosePlan(id: string) {
    const chosen = plans.find((one) => one.id === id);
    setPlanId(id);
    if (chosen) setMinutes(chosen.durationMinutes);
    if (chosen) setPlace(chosen.place);
    if (chosen) setLink(chosen.link);
    if (chosen) setSeats(usualSeats(chosen, people));
  }

  function toggle(chosen: Slot, isChosen: boolean) {
    forget();
    if (way === "fix") {
      setSlot(isChosen ? chosen : null);
      setWall(isChosen ? wallOf(chosen.startsAt, timeZone) : null);
      return;
    }
    const others = times.filter((time) => time.getTime() !== chosen.startsAt.getTime());
    setTimes(isChosen ? [...others, chosen.startsAt].toSorted((a, b) => a.getTime() - b.getTime()) : others);
  }

  const submit = () =>
    send({
      where: { timeZone, durationMinutes: minutes, place, link },
      seats,
      seated,
      time: way === "fix" ? { startsAt } : { times, answerBy },
    });

  return (
    <Columns
      aside={
        <InvitationPreview
          scheduling={scheduling}
          times={way === "fix" ? (startsAt ? [startsAt] : []) : times}
          minutes={minutes}
          timeZone={timeZone}
          names={(way === "fix" ? [...seated.panelistIds, ...seated.optionalIds] : []).map(nameOf)}
          isMove={panel !== null}
          isProposal={way === "propose"}
          plan={plan ?? null}
        />
      }
    >
      <Form error={refusal} errors={errors} onSubmit={submit} className="max-w-2xl!">
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
        <SeatPicker
          applicationId={applicationId}
          people={people}
          panelId={panel?.id ?? null}
          seats={seats}
          onChange={setSeats}
          startsAt={startsAt}
          endsAt={endsAt}
          error={errors.panelistIds}
        />
        <RadioGroup
          label="Who chooses the time"
          orientation="horizontal"
          value={way}
          onChange={(value) => setWay(value === "propose" ? "propose" : "fix")}
          choices={[
            { id: "fix", label: "You fix it" },
            { id: "propose", label: `${candidateName} chooses between several` },
          ]}
        />
        <div className="grid gap-4 sm:grid-cols-[1fr_9rem]">
          {way === "fix" ? (
            <DateTimeField
              name="startsAt"
              label="When"
              value={wall}
              onChange={setWall}
              min={wallOf(now, timeZone)}
              error={errors.startsAt}
            />
          ) : (
            <DateField
              name="answerBy"
              label="To be chosen by"
              value={answerBy}
              onChange={setAnswerBy}
              min={dayOf(now, timeZone)}
              error={errors.answerBy}
            />
          )}
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
          options={zoneChoices([scheduling.timeZone, scheduling.candidateTimeZone])}
          defaultValue={timeZone}
          onChange={(zone) => zone && setTimeZone(String(zone))}
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 font-medium">
            {way === "fix" ? "Times at which they are free" : timesText(times.length)}
          </legend>
          <FormError>{errors.times}</FormError>
          <SlotList
            applicationId={applicationId}
            panelId={panel?.id ?? null}
            candidateName={candidateName}
            seats={seats}
            durationMinutes={minutes}
            timeZone={timeZone}
            nameOf={nameOf}
            chosen={way === "fix" ? (startsAt ? [startsAt] : []) : times}
            onToggle={toggle}
            now={now}
          />
        </fieldset>
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
        <FormActions>
          <Button type="submit" variant="primary" isPending={isPending}>
            {way === "propose" ? "Propose times" : panel ? "Move panel" : "Send invitations"}
          </Button>
        </FormActions>
      </Form>
    </Columns>
  );
}

/** Who usually sits on a plan's panels, as far as they may sit on this candidate's. */
function usualSeats(plan: Scheduling["plans"][number] | undefined, people: Scheduling["people"]): Seat[] {
  return (plan?.panelists ?? [])
    .filter(({ memberId }) => people.some((person) => person.memberId === memberId))
    .map(asSeat);
}

const asSeat = ({ memberId, required }: { memberId: string; required: boolean }): Seat => ({
  memberId,
  kind: required ? "required" : "optional",
});

/** Who sits: as the slot found them when one was chosen, otherwise those who are required. */
function seatsAt(seats: readonly Seat[], slot: Slot | null) {
  const ids = (kind: Seat["kind"]) =>
    seats.filter((seat) => seat.kind === kind).map(({ memberId }) => memberId);
  if (!slot) return { panelistIds: ids("required"), optionalIds: ids("optional") };
  return { panelistIds: slot.seats.map(({ memberId }) => memberId), optionalIds: slot.optionalIds };
}

function timesText(count: number) {
  if (count === 0) return `Times to choose from: pick 2 to ${MOST_TIMES}`;
  return count === 1 ? "1 time to choose" : `${count} times to choose from`;
}

const inDays = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);

function wallOf(instant: Date, timeZone: string) {
  return `${dayOf(instant, timeZone)}T${timeText(instant, timeZone)}`;
}

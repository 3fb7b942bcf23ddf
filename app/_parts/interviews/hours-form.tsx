"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { Form, FormActions } from "@/app/_ui/form";
import { NumberField } from "@/app/_ui/number-field";
import { toast } from "@/app/_ui/toast";
import { zoneChoices } from "@/app/_ui/zones";
import { hoursInput } from "@/server/domain/interviews/input/hours";
import type { MyHours } from "./agenda-panel";
import { type WeekDay, WeekHours } from "./week-hours";

type Props = { hours: MyHours };

/** A member's clock, their hours on each weekday, and how many panels a week are enough. */
export function HoursForm({ hours }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [timeZone, setTimeZone] = useState(hours.timeZone);
  const [limit, setLimit] = useState(hours.weeklyPanelLimit ?? hours.usualLimit);
  const [week, setWeek] = useState<WeekDay[]>(weekOf(hours.days));
  const [refused, setRefused] = useState<Record<string, string>>({});
  const save = useMutation(
    trpc.hours.set.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Your hours are saved.");
        router.refresh();
      },
    }),
  );

  function submit() {
    const days = week.flatMap(({ isOpen, ...day }) => (isOpen ? [day] : []));
    const weeklyPanelLimit = hours.weeklyPanelLimit === null && limit === hours.usualLimit ? null : limit;
    const parsed = hoursInput.safeParse({ timeZone, days, weeklyPanelLimit });
    const issues = parsed.error?.issues ?? [];
    setRefused(
      Object.fromEntries(
        issues.map(({ path, message }) => [
          // "days.2.closesAt" is the third of the days that are open: named by its weekday.
          path[0] === "days" && typeof path[1] === "number"
            ? `day-${days[path[1]]?.weekday}`
            : path.join("."),
          message,
        ]),
      ),
    );
    if (parsed.success) save.mutate(parsed.data);
  }

  const { error, errors } = refusalOf(save.error);
  return (
    <Form error={error} errors={{ ...errors, ...refused }} onSubmit={submit}>
      <ComboBox
        label="Your time zone"
        hint="Your panels, and the mails about them, are on this clock."
        options={zoneChoices([hours.timeZone])}
        defaultSelectedKey={timeZone}
        onChange={(zone) => zone && setTimeZone(String(zone))}
      />
      <WeekHours week={week} onChange={setWeek} errors={refused} />
      <NumberField
        name="weeklyPanelLimit"
        label="Panels a week that are enough for you"
        hint={`Beyond this you are asked last, and the reason is shown. ${hours.usualLimit} is usual here.`}
        unit="panels"
        minValue={1}
        maxValue={40}
        value={limit}
        onChange={(value) => setLimit(Number.isNaN(value) ? hours.usualLimit : value)}
        error={refused.weeklyPanelLimit}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={save.isPending}>
          Save hours
        </Button>
      </FormActions>
    </Form>
  );
}

function weekOf(days: MyHours["days"]): WeekDay[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const day = days.find((one) => one.weekday === weekday);
    return day ? { ...day, isOpen: true } : { weekday, opensAt: "09:00", closesAt: "17:00", isOpen: false };
  });
}

"use client";

import { DateField } from "@/app/_ui/date-field";
import { dayAfter } from "@/app/_ui/dates";
import { TextField } from "@/app/_ui/text-field";

/** Why somebody is worth asking again and until when: for a year, unless another day is chosen. */
export function PoolFields({ hint, today }: { hint: string; today: string }) {
  return (
    <>
      <TextField name="why" label="Why they are worth asking again" hint={hint} autoFocus />
      <DateField name="untilOn" label="Until" min={dayAfter(today, 1)} defaultValue={dayAfter(today, 365)} />
    </>
  );
}

/** What was said in these fields. */
export function poolReason(data: FormData) {
  return { why: String(data.get("why") ?? ""), untilOn: String(data.get("untilOn") ?? "") };
}

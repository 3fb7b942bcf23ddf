"use client";

import { parseDateTime, toZoned } from "@internationalized/date";
import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { DateTimeField } from "@/app/_ui/date-time-field";
import { dayOf, timeText } from "@/app/_ui/dates";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { IconButton } from "@/app/_ui/icon-button";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { whenText } from "@/app/_ui/when";
import type { MyHours } from "./agenda-panel";

type Props = { blocks: MyHours["blocks"]; timeZone: string; now: Date };

/** Stretches of time that a member keeps free of panels. */
export function Blocks({ blocks, timeZone, now }: Props) {
  return (
    <div className="flex max-w-prose flex-col items-start gap-3">
      {blocks.length > 0 && (
        <DataList label="Times you are not free" className="w-full">
          {blocks.map((block) => (
            <DataRow
              key={block.id}
              title={spanOf(block, timeZone, now)}
              detail={block.note || null}
              actions={<Unblock id={block.id} />}
            />
          ))}
        </DataList>
      )}
      <BlockTime timeZone={timeZone} now={now} />
    </div>
  );
}

function Unblock({ id }: { id: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const unblock = useMutation(
    trpc.hours.unblock.mutationOptions({
      onSuccess: () => {
        toast("You are free at this time again.");
        router.refresh();
      },
    }),
  );
  return (
    <IconButton
      size="small"
      label="Be free again"
      icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
      onPress={() => unblock.mutate({ busyTimeId: id })}
    />
  );
}

function BlockTime({ timeZone, now }: { timeZone: string; now: Date }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState<Record<string, string>>({});
  const block = useMutation(
    trpc.hours.block.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("No panel is looked for at this time.");
        setOpen(false);
        setFrom(null);
        setUntil(null);
        setNote("");
        router.refresh();
      },
    }),
  );
  const instant = (wall: string) => toZoned(parseDateTime(wall), timeZone).toDate();

  function submit() {
    const gaps = {
      ...(from ? {} : { startsAt: "Choose when it begins." }),
      ...(until ? {} : { endsAt: "Choose when it ends." }),
    };
    setMissing(gaps);
    if (from && until) block.mutate({ startsAt: instant(from), endsAt: instant(until), note });
  }

  const { error, errors } = refusalOf(block.error);
  const all = { ...errors, ...missing };
  return (
    <Dialog
      title="When are you not free?"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>Block time</Button>}
    >
      <Form error={error} errors={all} onSubmit={submit}>
        <DateTimeField
          name="startsAt"
          label="From"
          timeZone={timeZone}
          value={from}
          onChange={setFrom}
          error={all.startsAt}
          min={`${dayOf(now, timeZone)}T00:00`}
        />
        <DateTimeField
          name="endsAt"
          label="To"
          timeZone={timeZone}
          value={until}
          onChange={setUntil}
          error={all.endsAt}
        />
        <TextField
          name="note"
          label="What for"
          hint="For you alone."
          optional
          maxLength={120}
          value={note}
          onChange={setNote}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={block.isPending}>
            Block this time
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function spanOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, timeZone: string, now: Date) {
  const isOneDay = dayOf(startsAt, timeZone) === dayOf(endsAt, timeZone);
  const end = isOneDay
    ? timeText(endsAt, timeZone)
    : whenText({ instant: endsAt, timeZone, now, style: "short" });
  return `${whenText({ instant: startsAt, timeZone, now, style: "short" })} to ${end}`;
}

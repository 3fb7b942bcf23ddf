"use client";

import { parseDateTime, toZoned } from "@internationalized/date";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DateTimeField } from "@/app/_ui/date-time-field";
import { dayOf, timeText } from "@/app/_ui/dates";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";

type Props = { applicationId: string; candidateName: string; timeZone: string; now: Date };

/** Somebody has called them: the promise is kept by that, and the mail repeats it in writing. */
export function ToldByPhone({ applicationId, candidateName, timeZone, now }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [toldBy, setToldBy] = useState<string | null>(null);
  const [wall, setWall] = useState<string | null>(`${dayOf(now, timeZone)}T${timeText(now, timeZone)}`);
  const members = useQuery(trpc.members.list.queryOptions(undefined, { enabled: isOpen }));
  const me = useQuery(trpc.session.me.queryOptions(undefined, { enabled: isOpen }));
  const tell = useMutation(
    trpc.outcomes.tellByPhone.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        toast("The call is recorded. The mail follows on the next business morning.");
        router.refresh();
      },
    }),
  );
  const who = toldBy ?? me.data?.memberId ?? null;

  function submit() {
    if (!who || !wall) return;
    const toldAt = toZoned(parseDateTime(wall), timeZone).toDate();
    tell.mutate({ applicationId, toldBy: who, toldAt, when: "business_morning" });
  }

  return (
    <Dialog
      title={`${candidateName} was told by phone`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button variant="quiet">Told by phone…</Button>}
    >
      {(close) => (
        <Form {...refusalOf(tell.error)} onSubmit={submit}>
          <p className="text-soft">
            The promise is kept from the call on. A mail follows on the next business morning and says the
            same in writing; until then it can be changed or cancelled.
          </p>
          <Select
            name="toldBy"
            label="Who told them"
            options={(members.data ?? []).map(({ id, name }) => ({ id, label: name }))}
            selectedKey={who}
            onSelectionChange={(key) => setToldBy(key === null ? null : String(key))}
          />
          <DateTimeField name="toldAt" label="When" value={wall} onChange={setWall} timeZone={timeZone} />
          <DialogActions>
            <Button variant="quiet" onPress={close}>
              Not yet
            </Button>
            <Button type="submit" variant="primary" isDisabled={!who || !wall} isPending={tell.isPending}>
              Record call
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  );
}

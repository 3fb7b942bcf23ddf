"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DateField } from "@/app/_ui/date-field";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { NumberField } from "@/app/_ui/number-field";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

type Props = { engagementId: string; consultant: string; endsOn: string };

/** A later last day, more paid days, or both. */
export function ExtendEngagement({ engagementId, consultant, endsOn: present }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [endsOn, setEndsOn] = useState<string | null>(present);
  const [days, setDays] = useState(0);
  const [reason, setReason] = useState("");
  const extend = useMutation(
    trpc.engagements.extend.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        toast("The engagement is extended.");
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Extend this engagement"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>Extend</Button>}
    >
      <Form
        {...refusalOf(extend.error)}
        onSubmit={() =>
          extend.mutate({ engagementId, endsOn: endsOn ?? "", addedQuarters: days * 4, reason })
        }
      >
        <DateField name="endsOn" label="New last day" value={endsOn} onChange={setEndsOn} min={present} />
        <NumberField
          name="addedQuarters"
          label="Paid days on top"
          hint="At the same rate. Quarters are fine, such as 2.5."
          minValue={0}
          value={days}
          onChange={setDays}
        />
        <TextArea
          name="reason"
          label="Reason"
          hint={`${consultant} reads it.`}
          value={reason}
          onChange={setReason}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={extend.isPending}>
            Extend engagement
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

/** Ends it before its last day. */
export function EndEarly({ engagementId, consultant, today }: Omit<Props, "endsOn"> & { today: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [endsOn, setEndsOn] = useState<string | null>(today);
  const [reason, setReason] = useState("");
  const end = useMutation(
    trpc.engagements.endEarly.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        toast("The engagement has ended.");
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="End this engagement early?"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button variant="quiet">End early</Button>}
    >
      <Form
        {...refusalOf(end.error)}
        onSubmit={() => end.mutate({ engagementId, endsOn: endsOn ?? "", reason })}
      >
        <p className="text-soft">
          {consultant} gets a mail with your reason and can log nothing more. Days that are logged can still
          be approved and are paid. It cannot be opened again.
        </p>
        <DateField name="endsOn" label="Last day" value={endsOn} onChange={setEndsOn} max={today} />
        <TextArea name="reason" label="Reason" value={reason} onChange={setReason} />
        <FormActions>
          <Button type="submit" variant="destroy" isPending={end.isPending}>
            End engagement early
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

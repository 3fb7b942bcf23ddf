"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";

export function FollowCalendar() {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [address, setAddress] = useState("");
  const follow = useMutation(
    trpc.hours.followCalendar.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("The calendar is being read.");
        setOpen(false);
        setAddress("");
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(follow.error);
  return (
    <Dialog
      title="Follow a calendar"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>Follow an address</Button>}
    >
      <Form error={error} errors={errors} onSubmit={() => follow.mutate({ address })}>
        <TextField
          name="address"
          label="The calendar's address"
          hint="Your calendar calls it “secret address in iCal format”, “ICS link” or “subscribe”. It is read every hour, and shown to nobody again."
          placeholder="https://"
          type="url"
          autoComplete="off"
          value={address}
          onChange={setAddress}
          error={errors.address}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={follow.isPending}>
            Follow calendar
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

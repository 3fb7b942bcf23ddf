"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { invitationInput } from "@/server/domain/organisations/input";
import { roleOptions } from "./role-options";

export function InviteMember({ isOwner }: { isOwner: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const trpc = useTRPC();
  const router = useRouter();
  const invite = useMutation(
    trpc.members.invite.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ name }) => {
        toast(`${name} is invited.`);
        setOpen(false);
        router.refresh();
      },
    }),
  );
  const [refused, setRefused] = useState<Record<string, string>>({});

  function submit(data: FormData) {
    const parsed = invitationInput.safeParse(Object.fromEntries(data));
    const issues = parsed.error?.issues ?? [];
    setRefused(Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message])));
    if (parsed.success) invite.mutate(parsed.data);
  }

  const refusal = refusalOf(invite.error);
  return (
    <Dialog
      title="Invite a member"
      keepOpen
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setRefused({});
        invite.reset();
      }}
      trigger={<Button variant="primary">Invite a member</Button>}
    >
      <Form error={refusal.error} errors={{ ...refusal.errors, ...refused }} onSubmit={submit}>
        <TextField name="name" label="Name" autoComplete="off" autoFocus />
        <TextField name="email" type="email" label="E-mail address" autoComplete="off" />
        <TextField name="title" label="Title" optional autoComplete="off" />
        <Select name="role" label="Role" options={roleOptions(isOwner)} />
        <p className="text-sm text-soft">
          They get a mail, prove that the mailbox is theirs, and accept. The invitation is good for two weeks.
        </p>
        <FormActions>
          <Button type="submit" variant="primary" isPending={invite.isPending}>
            Send the invitation
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { IconButton } from "@/app/_ui/icon-button";
import { Menu } from "@/app/_ui/menu";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";
import { ROLE_WORDS, roleInput } from "@/server/domain/organisations/input";
import { roleOptions } from "./role-options";

interface Props {
  memberId: string;
  name: string;
  role: keyof typeof ROLE_WORDS;
  isSelf: boolean;
  isOwner: boolean;
}

export function MemberActions({ memberId, name, role, isSelf, isOwner }: Props) {
  const [open, setOpen] = useState<"role" | "removal" | null>(null);
  const trpc = useTRPC();
  const router = useRouter();
  const close = () => setOpen(null);
  const change = useMutation(
    trpc.members.changeRole.mutationOptions({
      meta: { inForm: true },
      onSuccess: (_done, given) => {
        toast(`${name} is ${ROLE_WORDS[given.role].toLowerCase()} now.`);
        close();
        router.refresh();
      },
    }),
  );
  const remove = useMutation(
    trpc.members.remove.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(`${name} is no longer a member.`);
        router.refresh();
      },
    }),
  );
  if (role === "owner" && !isOwner) return null;

  return (
    <>
      <Menu
        label={`What to do with ${name}`}
        trigger={
          <IconButton
            label={`More about ${name}`}
            size="small"
            icon={<Ellipsis aria-hidden="true" className="size-4" strokeWidth={1.75} />}
          />
        }
        groups={[
          { items: [{ label: "Change role…", onAction: () => setOpen("role") }] },
          {
            items: [
              { label: "Remove…", destructive: true, isDisabled: isSelf, onAction: () => setOpen("removal") },
            ],
          },
        ]}
      />
      <Dialog
        title={`Change the role of ${name}`}
        width="narrow"
        isOpen={open === "role"}
        onOpenChange={(isOpen) => {
          change.reset();
          setOpen(isOpen ? "role" : null);
        }}
      >
        <Form
          {...refusalOf(change.error)}
          onSubmit={(data) => change.mutate({ memberId, role: roleInput.parse(data.get("role")) })}
        >
          <Select name="role" label="Role" options={roleOptions(isOwner)} defaultSelectedKey={role} />
          <FormActions>
            <Button type="submit" variant="primary" isPending={change.isPending}>
              Change role
            </Button>
          </FormActions>
        </Form>
      </Dialog>
      <ConfirmDialog
        title={`Remove ${name}?`}
        action="Remove member"
        cancel="Keep member"
        destructive
        isOpen={open === "removal"}
        onOpenChange={(isOpen) => setOpen(isOpen ? "removal" : null)}
        onConfirm={() => remove.mutateAsync({ memberId })}
      >
        They lose access at once, on every device. What they wrote stays, under their name. An invitation
        brings them back.
      </ConfirmDialog>
    </>
  );
}

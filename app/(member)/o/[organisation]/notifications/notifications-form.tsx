"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Checkbox, CheckboxGroup } from "@/app/_ui/checkbox";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form, FormActions } from "@/app/_ui/form";
import { toast } from "@/app/_ui/toast";
import { NOTIFICATIONS, type Notification } from "@/server/domain/emails/input/notifications";

type Props = {
  wanted: Notification[];
  groups: { label: string; about: "applications" | "panels" }[];
};

/** A tick for each kind of mail; what a member's role never gets is not asked about. */
export function NotificationsForm({ wanted, groups }: Props) {
  const [chosen, setChosen] = useState<string[]>(wanted);
  const trpc = useTRPC();
  const router = useRouter();
  const choose = useMutation(
    trpc.members.chooseNotifications.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Your notifications are saved.");
        router.refresh();
      },
    }),
  );
  if (groups.length === 0)
    return (
      <EmptyState title="Nothing to choose">Your role gets no mail that you could do without.</EmptyState>
    );
  const kinds = Object.keys(NOTIFICATIONS) as Notification[];
  return (
    <Form
      {...refusalOf(choose.error)}
      onSubmit={() => choose.mutate({ wanted: kinds.filter((kind) => chosen.includes(kind)) })}
    >
      {groups.map(({ label, about }) => {
        const mine = kinds.filter((kind) => NOTIFICATIONS[kind].about === about);
        return (
          <CheckboxGroup
            key={about}
            label={label}
            value={chosen.filter((kind) => mine.some((one) => one === kind))}
            onChange={(now) =>
              setChosen((before) => [...before.filter((kind) => !mine.some((one) => one === kind)), ...now])
            }
          >
            {mine.map((kind) => (
              <Checkbox key={kind} value={kind}>
                {NOTIFICATIONS[kind].name}
              </Checkbox>
            ))}
          </CheckboxGroup>
        );
      })}
      <FormActions>
        <Button type="submit" variant="primary" isPending={choose.isPending}>
          Save notifications
        </Button>
      </FormActions>
    </Form>
  );
}

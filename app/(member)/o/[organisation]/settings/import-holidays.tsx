"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { toast } from "@/app/_ui/toast";

interface Props {
  regions: readonly { id: string; label: string }[];
  region: string | null;
}

export function ImportHolidays({ regions, region }: Props) {
  const [isOpen, setOpen] = useState(false);
  const trpc = useTRPC();
  const router = useRouter();
  const load = useMutation(
    trpc.organisations.importHolidays.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ added }) => {
        toast(added === 0 ? "All of them were known already." : `${added} holidays are added.`);
        setOpen(false);
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Import public holidays"
      width="narrow"
      keepOpen
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        load.reset();
      }}
      trigger={<Button>Import public holidays</Button>}
    >
      <Form
        {...refusalOf(load.error)}
        onSubmit={(data) => load.mutate({ region: String(data.get("region") ?? "") })}
      >
        <ComboBox
          name="region"
          label="Region"
          hint="Adds those of this year and the next two. Days that are known keep their names."
          options={regions}
          formValue="key"
          defaultSelectedKey={region ?? undefined}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={load.isPending}>
            Import
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

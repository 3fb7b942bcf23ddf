"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { type PlanDraft, planGiven } from "./plan-draft";

/** Keeps a plan, as it stands in its editor, for other jobs to start from. */
export function SaveAsTemplate({ draft }: { draft: PlanDraft }) {
  const trpc = useTRPC();
  const [isOpen, setOpen] = useState(false);
  const [templateName, setName] = useState(draft.name);
  const save = useMutation(
    trpc.planTemplates.save.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ name }) => {
        toast(`Saved as the template “${name}”.`);
        setOpen(false);
      },
    }),
  );
  const { error, errors } = refusalOf(save.error);
  const { templateName: _name, ...elsewhere } = errors;
  return (
    <Dialog
      title="Save as template"
      width="narrow"
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setName(draft.name);
        save.reset();
      }}
      trigger={<Button>Save as template</Button>}
    >
      {(close) => (
        <Form
          error={error ?? Object.values(elsewhere)[0]}
          errors={errors}
          onSubmit={() => save.mutate({ templateName, ...planGiven(draft) })}
        >
          <p className="text-soft">
            Any job of yours can start from it. It is a copy: neither this plan nor those made from it change
            when the template does. Panelists are not part of it.
          </p>
          <TextField
            name="templateName"
            label="Name of the template"
            autoFocus
            maxLength={120}
            value={templateName}
            onChange={setName}
          />
          <DialogActions>
            <Button variant="quiet" onPress={close}>
              Save no template
            </Button>
            <Button type="submit" variant="primary" isPending={save.isPending}>
              Save template
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  );
}

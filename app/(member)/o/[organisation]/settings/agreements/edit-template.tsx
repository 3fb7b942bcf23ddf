"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { currencies } from "@/app/_ui/currencies";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { MoneyField } from "@/app/_ui/money-field";
import { NumberField } from "@/app/_ui/number-field";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import type { Kind, Template } from "./templates";

const EMPTY: Template["content"] = { currency: "GBP", dayQuarters: null, rateMinorUnits: null };

/** A new template, or a changed one; its name says which. */
export function EditTemplate({ kind, template }: { kind: Kind; template?: Template }) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(template?.name ?? "");
  const [content, setContent] = useState(template?.content ?? EMPTY);
  const set = (changes: Partial<Template["content"]>) => setContent((before) => ({ ...before, ...changes }));
  const trpc = useTRPC();
  const router = useRouter();
  const save = useMutation(
    trpc.agreementTemplates.save.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("The template is saved.");
        setOpen(false);
        if (!template) {
          setName("");
          setContent(EMPTY);
        }
        router.refresh();
      },
    }),
  );
  const text = (field: "scope" | "deliverables" | "conditions" | "title" | "level") => ({
    name: field,
    value: content[field] ?? "",
    onChange: (words: string) => set({ [field]: words }),
  });
  return (
    <Dialog
      title={template ? `Change ${template.name}` : "A new template"}
      width="wide"
      keepOpen
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        save.reset();
      }}
      trigger={
        template ? (
          <Button variant="quiet" size="small" aria-label={`Change ${template.name}`}>
            Change
          </Button>
        ) : (
          <Button>Add a template</Button>
        )
      }
    >
      <Form
        {...refusalOf(save.error)}
        onSubmit={() => save.mutate({ ...content, kind, name } as Parameters<typeof save.mutate>[0])}
      >
        <TextField name="name" label="Name" value={name} onChange={setName} isReadOnly={Boolean(template)} />
        {kind === "terms" ? (
          <>
            <TextArea label="The work" rows={3} optional {...text("scope")} />
            <TextArea label="What is delivered" rows={3} optional {...text("deliverables")} />
            <div className="grid gap-4 sm:grid-cols-2">
              <NumberField
                label="Paid days"
                optional
                minValue={0.25}
                step={0.25}
                value={content.dayQuarters ? content.dayQuarters / 4 : Number.NaN}
                onChange={(days) => set({ dayQuarters: Number.isNaN(days) ? null : Math.round(days * 4) })}
              />
              <MoneyField
                label="Rate a day"
                optional
                currency={content.currency}
                valueMinorUnits={content.rateMinorUnits ?? null}
                onChangeMinorUnits={(rateMinorUnits) => set({ rateMinorUnits })}
              />
            </div>
          </>
        ) : (
          <>
            <TextField label="Title" optional {...text("title")} />
            <TextField label="Level" optional {...text("level")} />
            <TextArea label="Conditions" rows={5} optional {...text("conditions")} />
          </>
        )}
        <Select
          label="Currency"
          options={currencies}
          selectedKey={content.currency}
          onSelectionChange={(currency) => set({ currency: String(currency) })}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={save.isPending}>
            Save template
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

"use client";

import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog, DialogActions } from "./dialog";
import { Form } from "./form";
import { TextField } from "./text-field";

type Props = {
  /** What the template will be good for, and what it leaves out. */
  children: ReactNode;
  startName: string;
  /** A refusal of what is kept, or of the name by `templateName`. */
  error: string | null;
  errors: Record<string, string>;
  isPending: boolean;
  onSave: (templateName: string, close: () => void) => void;
  /** The dialog opens or closes: what was refused before is forgotten. */
  onOpenChange: () => void;
};

/** Keeps what stands in an editor for others to start from, under a name. */
export function NameTemplate(props: Props) {
  const { children, startName, error, errors, isPending, onSave, onOpenChange } = props;
  const [isOpen, setOpen] = useState(false);
  const [templateName, setName] = useState(startName);
  const { templateName: _name, ...elsewhere } = errors;
  return (
    <Dialog
      title="Save as template"
      width="narrow"
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setName(startName);
        onOpenChange();
      }}
      trigger={<Button>Save as template</Button>}
    >
      {(close) => (
        <Form
          error={error ?? Object.values(elsewhere)[0]}
          errors={errors}
          onSubmit={() => onSave(templateName, close)}
        >
          <p className="text-soft">{children}</p>
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
            <Button type="submit" variant="primary" isPending={isPending}>
              Save template
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  );
}

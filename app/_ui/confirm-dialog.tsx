"use client";

import { type ReactElement, type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog, DialogActions } from "./dialog";
import { FormError } from "./form-error";
import { TextField } from "./text-field";

type Props = {
  /** A question: "Withdraw this offer?" */
  title: string;
  /** What it will do, to whom, and whether it can be undone. */
  children: ReactNode;
  /** The verb: "Withdraw offer". Never "OK" or "Yes". */
  action: string;
  /** What is kept by not doing it: "Keep offer". */
  cancel: string;
  destructive?: boolean;
  /** A word to be typed first, for what reaches many people. */
  typed?: string;
  /** A rejected promise's message is shown, and the dialog stays. */
  onConfirm: () => unknown;
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
};

export function ConfirmDialog(props: Props) {
  const { title, children, action, cancel, destructive, typed, onConfirm, ...opening } = props;
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [written, setWritten] = useState("");

  async function confirm(close: () => void) {
    setPending(true);
    setError(null);
    try {
      await onConfirm();
      close();
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : "That did not work. Please try again.");
    } finally {
      setPending(false);
    }
  }

  return (
    <Dialog title={title} width="narrow" {...opening}>
      {(close) => (
        <>
          <div className="text-soft">{children}</div>
          {typed && (
            <TextField
              label={`Type “${typed}” to go on`}
              value={written}
              onChange={setWritten}
              autoComplete="off"
              className="mt-4"
            />
          )}
          <div className="mt-3 empty:hidden">
            <FormError>{error}</FormError>
          </div>
          <DialogActions>
            <Button variant="quiet" onPress={close}>
              {cancel}
            </Button>
            <Button
              variant={destructive ? "destroy" : "primary"}
              isPending={isPending}
              isDisabled={typed !== undefined && written.trim() !== typed}
              onPress={() => confirm(close)}
            >
              {action}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}

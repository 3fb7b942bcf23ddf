"use client";

import { useMutation } from "@tanstack/react-query";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { useDone } from "@/app/_client/use-done";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { FormError } from "@/app/_ui/form-error";

type Props = { requestId: string; state: string; name: string; unchecked: number; texts: number };

/** What may be done with a request now. */
export function RequestActions({ requestId, state, name, unchecked, texts }: Props) {
  const trpc = useTRPC();
  const said = useDone();
  const done = (words: string) => ({ meta: { inForm: true }, ...said(words) });
  const begin = useMutation(trpc.privacy.beginChecking.mutationOptions(done("Collected.")));
  const look = useMutation(trpc.privacy.lookAgain.mutationOptions(done("Look at it once more.")));
  const reopen = useMutation(trpc.privacy.reopen.mutationOptions(done("Back to checking.")));
  const release = useMutation(
    trpc.privacy.release.mutationOptions(done(`${name} has it, and a mail that says so.`)),
  );
  const refusal = refusalOf(begin.error ?? look.error ?? reopen.error).error;
  return (
    <div className="flex flex-col gap-3">
      {refusal && <FormError>{refusal}</FormError>}
      <div className="flex flex-wrap items-center gap-2">
        {state === "asked" && (
          <Button variant="primary" isPending={begin.isPending} onPress={() => begin.mutate({ requestId })}>
            Collect what was written
          </Button>
        )}
        {state === "checking" && (
          <>
            <Button
              variant={unchecked === 0 ? "primary" : "secondary"}
              isPending={look.isPending}
              onPress={() => look.mutate({ requestId })}
            >
              Look at it as they will read it
            </Button>
            <ConfirmDialog
              title="Collect it anew?"
              action="Collect anew"
              cancel="Keep what is marked"
              destructive
              onConfirm={() => begin.mutateAsync({ requestId })}
              trigger={<Button variant="quiet">Collect anew</Button>}
            >
              Every text is copied again as it stands now. What was marked and checked has to be done once
              more.
            </ConfirmDialog>
            {texts > 0 && (
              <span className="text-soft">
                {unchecked === 0 ? "All are checked." : `${texts - unchecked} of ${texts} are checked.`}
              </span>
            )}
          </>
        )}
        {state === "ready" && (
          <>
            <ConfirmDialog
              title={`Release this to ${name}?`}
              action="Release notes"
              cancel="Not yet"
              onConfirm={() => release.mutateAsync({ requestId })}
              trigger={<Button variant="primary">Release notes</Button>}
            >
              They get a mail at once and read it in their portal. It cannot be taken back.
            </ConfirmDialog>
            <Button variant="quiet" isPending={reopen.isPending} onPress={() => reopen.mutate({ requestId })}>
              Back to checking
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { FormError } from "@/app/_ui/form-error";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";
import { REDACTION_WORDS } from "@/server/domain/privacy/words";
import { AsRead } from "./as-read";

type Reason = keyof typeof REDACTION_WORDS;
type Redaction = { from: number; to: number; reason: Reason };

type Props = {
  itemId: string;
  body: string;
  redactions: readonly Redaction[];
  withheldFor: Reason | null;
  isChecked: boolean;
};

const reasons = Object.entries(REDACTION_WORDS).map(([id, label]) => ({ id, label }));

/**
 * One text to check. Words are chosen in a field that nobody can change, by mouse or with shift and the arrows, and
 * taken out with a reason; beneath stands what is left.
 */
export function CheckNote({ itemId, body, redactions, withheldFor, isChecked }: Props) {
  const [taken, setTaken] = useState<readonly Redaction[]>(redactions);
  const [whole, setWhole] = useState<Reason | null>(withheldFor);
  const [reason, setReason] = useState<Reason>("third_party");
  const [hint, setHint] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const trpc = useTRPC();
  const router = useRouter();
  const save = useMutation(
    trpc.privacy.redact.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Checked.");
        router.refresh();
      },
    }),
  );
  const { error } = refusalOf(save.error);
  const isChanged = whole !== withheldFor || placesOf(taken) !== placesOf(redactions);

  function takeOut() {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = field.current ?? {};
    if (from === to) {
      setHint("Choose the words first: by mouse, or with shift and the arrow keys.");
      return;
    }
    setHint("");
    setTaken(inOrder([...taken, { from, to, reason }]));
  }

  return (
    <div className="flex flex-col gap-3">
      <textarea
        ref={field}
        readOnly
        dir="auto"
        aria-label="The text as it was written"
        value={body}
        rows={Math.min(10, Math.ceil(body.length / 70) + body.split("\n").length)}
        className="field h-auto resize-y py-2"
      />
      <div className="flex flex-wrap items-end gap-2">
        <Select
          label="Why"
          options={reasons}
          value={reason}
          onChange={(key) => setReason(key as Reason)}
          className="min-w-52"
        />
        <Button onPress={takeOut} isDisabled={whole !== null}>
          Take out the chosen words
        </Button>
        <Button variant="quiet" onPress={() => setWhole(whole === null ? reason : null)}>
          {whole === null ? "Keep the whole text back" : "Hand it out after all"}
        </Button>
      </div>
      {hint && <FormError>{hint}</FormError>}
      {taken.length > 0 && whole === null && (
        <ul className="flex flex-col gap-1 text-sm">
          {taken.map((one) => (
            <li key={one.from} className="flex items-center gap-2">
              <span className="min-w-0 break-words">
                “{body.slice(one.from, one.to)}”, {REDACTION_WORDS[one.reason].toLowerCase()}
              </span>
              <Button
                variant="quiet"
                aria-label={`Put back “${body.slice(one.from, one.to)}”`}
                onPress={() => setTaken(taken.filter((other) => other !== one))}
              >
                Put back
              </Button>
            </li>
          ))}
        </ul>
      )}
      {(taken.length > 0 || whole !== null) && (
        <section aria-label="As they will read it" className="border-s-2 border-line ps-3">
          <AsRead body={body} redactions={taken} withheldFor={whole} />
        </section>
      )}
      {error && <FormError>{error}</FormError>}
      <div className="flex items-center gap-3">
        <Button
          variant={isChecked && !isChanged ? "secondary" : "primary"}
          isPending={save.isPending}
          onPress={() => save.mutate({ itemId, redactions: [...taken], withheldFor: whole })}
        >
          {isChecked ? "Save what is taken out" : "This text is checked"}
        </Button>
        {isChecked && (
          <Badge tone={isChanged ? "due" : "done"}>{isChanged ? "Changed, not saved" : "Checked"}</Badge>
        )}
      </div>
    </div>
  );
}

/** The database gives the parts of a stretch back in an order of its own. */
const placesOf = (all: readonly Redaction[]) =>
  all.map(({ from, to, reason }) => `${from}-${to} ${reason}`).join();

/** Two stretches that overlap are one; the server does the same. */
function inOrder(all: readonly Redaction[]): Redaction[] {
  const merged: Redaction[] = [];
  for (const one of all.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to);
    else merged.push({ ...one });
  }
  return merged;
}

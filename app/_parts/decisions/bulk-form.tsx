"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { figure } from "@/app/_ui/figure";
import { Notice } from "@/app/_ui/notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";
import type { BulkPerson } from "./bulk-release";

type Props = {
  organisation: string;
  morning: string;
  reasons: { id: string; label: string }[];
  those: BulkPerson[];
};

/** Above this, the number itself is typed. */
const mostUntyped = 30;

export function BulkForm({ organisation, morning, reasons, those }: Props) {
  const [when, setWhen] = useState<"business_morning" | "now">("business_morning");
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [rationale, setRationale] = useState("");
  const trpc = useTRPC();
  const router = useRouter();
  const cancel = useMutation(
    trpc.outcomes.cancelMany.mutationOptions({
      onSuccess: ({ calledBack }) => toast(`${figure(calledBack)} called back. They were told nothing.`),
      onSettled: () => router.refresh(),
    }),
  );
  const release = useMutation(
    trpc.outcomes.releaseMany.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ bulkReleaseId, released }) => {
        toast(`${figure(released)} outcomes released.`, { undo: () => cancel.mutate({ bulkReleaseId }) });
        router.push(`/o/${organisation}/outcomes/bulk/${bulkReleaseId}`);
      },
    }),
  );
  const undecided = those.filter(({ outcome }) => !outcome).length;
  const late = those.filter(({ morningKeepsPromise }) => !morningKeepsPromise).length;
  const isReady =
    those.length > 0 && (undecided === 0 || (reasonId !== null && rationale.trim().length >= 10));
  const decision = undecided > 0 && reasonId ? { reasonId, rationale: rationale.trim() } : {};
  const people = those.length === 1 ? "1 person" : `${figure(those.length)} people`;

  return (
    <div className="flex flex-col gap-4">
      {undecided > 0 && (
        <>
          <p className="text-sm text-soft">
            {undecided === those.length
              ? "None of them is decided yet"
              : `${undecided} of them are not decided yet`}
            : this decides “not now” about them.
          </p>
          <Select
            label="Reason"
            placeholder="Choose a reason"
            options={reasons}
            selectedKey={reasonId}
            onSelectionChange={(key) => setReasonId(key === null ? null : String(key))}
          />
          <TextArea
            label="Rationale"
            hint="In a sentence or two, for those who read it in a year. It is never sent."
            rows={3}
            value={rationale}
            onChange={setRationale}
          />
        </>
      )}
      <RadioGroup
        label="When do they leave?"
        value={when}
        onChange={(value) => setWhen(value === "now" ? "now" : "business_morning")}
        choices={[
          {
            id: "business_morning",
            label: "Next business morning",
            hint: `${morning}, and never at night where they are`,
          },
          { id: "now", label: "Now" },
        ]}
      />
      {late > 0 && when === "business_morning" && (
        <Notice tone="due">
          {late === 1 ? "One of them was promised an answer" : `${late} of them were promised an answer`}{" "}
          before then. Releasing now is sooner.
        </Notice>
      )}
      <ConfirmDialog
        title={`Tell ${people}?`}
        action={`Release ${those.length === 1 ? "outcome" : `${figure(those.length)} outcomes`}`}
        cancel="Not yet"
        typed={those.length > mostUntyped ? String(those.length) : undefined}
        onConfirm={() =>
          release.mutateAsync({
            applicationIds: those.map(({ applicationId }) => applicationId),
            when,
            typed: those.length,
            ...decision,
          })
        }
        trigger={
          <Button variant="primary" isDisabled={!isReady}>
            Release outcomes
          </Button>
        }
      >
        <p>
          Each gets their own mail, {when === "now" ? "now" : `on the next business morning (${morning})`}.
          Until it has left, all of it can be called back at once.
        </p>
      </ConfirmDialog>
    </div>
  );
}

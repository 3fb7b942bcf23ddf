"use client";

import { useMutation } from "@tanstack/react-query";
import type { inferProcedureOutput } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DoorMark } from "@/app/_ui/door-mark";
import { Form, FormActions } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";
import { DECISION_WORDS } from "@/server/domain/decisions/words";

type Standing = inferProcedureOutput<AppRouter["decisions"]["get"]>;
type Kind = keyof typeof DECISION_WORDS;

const kinds: readonly Kind[] = ["hire", "not_now", "consult_instead"];
const what: Record<Kind, string> = {
  hire: "An offer follows.",
  not_now: "A kind and plain answer follows.",
  consult_instead: "A no to this job, and the offer of a short paid engagement with terms of their own.",
};
const wish = { yes: "would be open to a short engagement", no: "would rather not do a short engagement" };

/** Records a decision. Nobody is told by it: that is the release's. */
export function DecisionForm({ standing, mayRecord }: { standing: Standing; mayRecord: boolean }) {
  const { applicationId, candidateName, openToEngagement, reasons, refusals } = standing;
  const [kind, setKind] = useState<Kind | null>(null);
  const trpc = useTRPC();
  const router = useRouter();
  const record = useMutation(
    trpc.decisions.record.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Decision recorded. Nobody has been told yet.");
        router.refresh();
      },
    }),
  );
  const possible = kinds.filter((one) => !refusals[one]);
  if (possible.length === 0) return <Notice>{refusals.not_now}</Notice>;
  if (!mayRecord) return <Notice>No decision has been recorded yet.</Notice>;

  function submit(data: FormData) {
    if (!kind) return;
    const [reasonId, rationale] = [String(data.get("reasonId") ?? ""), String(data.get("rationale") ?? "")];
    record.mutate({ applicationId, kind, reasonId, rationale });
  }

  return (
    <Form {...refusalOf(record.error)} onSubmit={submit}>
      {openToEngagement !== null && (
        <p className="text-soft">
          {candidateName} {openToEngagement ? wish.yes : wish.no}, as they said when they applied.
        </p>
      )}
      <RadioGroup
        label="What do you decide?"
        name="kind"
        value={kind}
        onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? null)}
        choices={kinds.map((one) => ({
          id: one,
          label: one === "consult_instead" ? <Door /> : DECISION_WORDS[one],
          hint: refusals[one] ?? what[one],
          isDisabled: refusals[one] !== null,
        }))}
      />
      {kind && (
        <>
          <Select
            key={kind}
            name="reasonId"
            label="Reason"
            placeholder="Choose a reason"
            options={reasons.filter((one) => one.kind === kind).map(({ id, label }) => ({ id, label }))}
          />
          <TextArea
            name="rationale"
            label="Rationale"
            hint="What the decision rests on, for those who read it in a year. It is never sent."
            rows={4}
          />
        </>
      )}
      <FormActions>
        <Button type="submit" variant="primary" isDisabled={!kind} isPending={record.isPending}>
          Record decision
        </Button>
      </FormActions>
    </Form>
  );
}

function Door() {
  return (
    <span className="inline-flex items-center gap-1.5">
      {DECISION_WORDS.consult_instead}
      <DoorMark className="size-4" />
    </span>
  );
}

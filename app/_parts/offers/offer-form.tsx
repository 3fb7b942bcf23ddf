"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { StartFromTemplate } from "@/app/_parts/contracts/start-from-template";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { toast } from "@/app/_ui/toast";
import { OfferFields, type OfferValues, offerOf, startedFrom } from "./offer-fields";

type Props = {
  organisation: string;
  signatories: readonly { id: string; name: string }[];
  start: OfferValues;
} & (
  | { applicationId: string; offerId?: undefined; onDone?: undefined }
  | { applicationId?: undefined; offerId: string; onDone: () => void }
);

/** A new offer, or a changed one. A changed figure has to be approved again. */
export function OfferForm({ organisation, signatories, start, applicationId, offerId, onDone }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [values, setValues] = useState(start);
  const draft = useMutation(
    trpc.offers.draft.mutationOptions({
      meta: { inForm: true },
      onSuccess: (offer) => {
        toast("Offer drafted. Somebody who approves offers looks at it next.");
        router.push(`/o/${organisation}/offers/${offer.id}`);
      },
    }),
  );
  const change = useMutation(
    trpc.offers.change.mutationOptions({
      meta: { inForm: true },
      onSuccess: (offer) => {
        toast(offer.state === "draft" ? "Saved. These figures have to be approved." : "Saved.");
        onDone?.();
        router.refresh();
      },
    }),
  );
  const saving = offerId ? change : draft;
  const save = () =>
    offerId
      ? change.mutate({ offerId, ...offerOf(values) })
      : draft.mutate({ applicationId: applicationId ?? "", ...offerOf(values) });
  return (
    <Form {...refusalOf(saving.error)} onSubmit={save} className="max-w-prose!">
      {applicationId && (
        <StartFromTemplate
          kind="offer"
          applicationId={applicationId}
          onStart={(content) => setValues((before) => startedFrom(before, content))}
        />
      )}
      <OfferFields
        values={values}
        onChange={(changes) => setValues((before) => ({ ...before, ...changes }))}
        signatories={signatories}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          {offerId ? "Save offer" : "Draft offer"}
        </Button>
      </FormActions>
    </Form>
  );
}

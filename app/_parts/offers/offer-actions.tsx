"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { AnswerOffer } from "@/app/_parts/approvals/answer-offer";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";
import type { OfferValues } from "./offer-fields";
import { OfferForm } from "./offer-form";

type Props = {
  organisation: string;
  offerId: string;
  version: number;
  candidateName: string;
  values: OfferValues;
  signatories: readonly { id: string; name: string }[];
  can: { change: boolean; send: boolean; rescind: boolean };
  /** Set when it is the reader's turn to approve. */
  answers: { stepId: string; maySendBack: boolean } | null;
  isSent: boolean;
};

/** What may be done with an offer now; the one that is due is the primary one. */
export function OfferActions(props: Props) {
  const { organisation, offerId, version, candidateName, values, signatories, can, answers, isSent } = props;
  const trpc = useTRPC();
  const router = useRouter();
  const [isChanging, setChanging] = useState(false);
  const send = useMutation(
    trpc.offers.send.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(`${candidateName} has the offer.`);
        router.refresh();
      },
    }),
  );
  return (
    <>
      {can.rescind && <RescindOffer offerId={offerId} candidateName={candidateName} isSent={isSent} />}
      {can.change && (
        <Dialog
          title="Change the offer"
          width="wide"
          keepOpen
          isOpen={isChanging}
          onOpenChange={setChanging}
          trigger={<Button>Change</Button>}
        >
          {(close) => (
            <OfferForm
              organisation={organisation}
              offerId={offerId}
              signatories={signatories}
              start={values}
              onDone={close}
            />
          )}
        </Dialog>
      )}
      {answers && <AnswerOffer offerId={offerId} version={version} {...answers} />}
      {can.send && (
        <ConfirmDialog
          title={`Send this offer to ${candidateName}?`}
          action="Send offer"
          cancel="Not yet"
          onConfirm={() => send.mutateAsync({ offerId })}
          trigger={<Button variant="primary">Send offer</Button>}
        >
          They get a mail at once and find the offer in their portal. After that it can be rescinded, not
          changed.
        </ConfirmDialog>
      )}
    </>
  );
}

function RescindOffer({
  offerId,
  candidateName,
  isSent,
}: {
  offerId: string;
  candidateName: string;
  isSent: boolean;
}) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const rescind = useMutation(
    trpc.offers.rescind.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Rescind this offer?"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button variant="quiet">Rescind</Button>}
    >
      <Form {...refusalOf(rescind.error)} onSubmit={() => rescind.mutate({ offerId, reason })}>
        <p className="text-soft">
          {isSent
            ? `${candidateName} gets a mail with your reason, and can no longer accept. A contract that is not signed by both is withdrawn with it.`
            : `${candidateName} has not seen it. It stays in the history.`}
        </p>
        <TextArea name="reason" label="Reason" value={reason} onChange={setReason} />
        <FormActions>
          <Button type="submit" variant="destroy" isPending={rescind.isPending}>
            Rescind offer
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/app/_client/trpc";
import { useDone } from "@/app/_client/use-done";
import { AnswerAsking } from "./answer-asking";

type Props = { offerId: string; version: number; stepId: string; maySendBack: boolean };

/** The buttons of whoever's turn it is to approve an offer. */
export function AnswerOffer({ maySendBack, ...seen }: Props) {
  const trpc = useTRPC();
  const done = useDone();
  const acts = trpc.offers;
  return (
    <AnswerAsking
      what="offer"
      seen={seen}
      maySendBack={maySendBack}
      approve={useMutation(acts.approve.mutationOptions(done("Offer approved.")))}
      sendBack={useMutation(
        acts.sendBack.mutationOptions({ meta: { inForm: true }, ...done("Offer sent back.") }),
      )}
    />
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { toast } from "@/app/_ui/toast";
import { AnswerAsking } from "./answer-asking";

type Props = { offerId: string; version: number; stepId: string; maySendBack: boolean };

/** The buttons of whoever's turn it is to approve an offer. */
export function AnswerOffer({ maySendBack, ...seen }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const done = (words: string) => ({
    onSuccess: () => {
      toast(words);
      router.refresh();
    },
  });
  const approve = useMutation(trpc.offers.approve.mutationOptions(done("Offer approved.")));
  const sendBack = useMutation(
    trpc.offers.sendBack.mutationOptions({ meta: { inForm: true }, ...done("Offer sent back.") }),
  );
  return (
    <AnswerAsking
      what="offer"
      maySendBack={maySendBack}
      approve={{ ...approve, mutate: () => approve.mutate(seen) }}
      sendBack={{ ...sendBack, mutate: (reason, options) => sendBack.mutate({ ...seen, reason }, options) }}
    />
  );
}

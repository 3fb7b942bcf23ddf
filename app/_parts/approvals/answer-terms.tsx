"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { toast } from "@/app/_ui/toast";
import { AnswerAsking } from "./answer-asking";

type Props = { termsId: string; stepId: string; what: string; maySendBack: boolean };

/** The buttons of whoever's turn it is to approve terms, the organisation's own or a candidate's. */
export function AnswerTerms({ what, maySendBack, ...seen }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const done = (words: string) => ({
    onSuccess: () => {
      toast(words);
      router.refresh();
    },
  });
  const approve = useMutation(trpc.terms.approve.mutationOptions(done("Terms approved.")));
  const sendBack = useMutation(
    trpc.terms.sendBack.mutationOptions({ meta: { inForm: true }, ...done("Terms sent back.") }),
  );
  return (
    <AnswerAsking
      what={what}
      maySendBack={maySendBack}
      approve={{ ...approve, mutate: () => approve.mutate(seen) }}
      sendBack={{ ...sendBack, mutate: (reason, options) => sendBack.mutate({ ...seen, reason }, options) }}
    />
  );
}

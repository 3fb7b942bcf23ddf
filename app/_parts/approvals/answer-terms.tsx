"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/app/_client/trpc";
import { useDone } from "@/app/_client/use-done";
import { AnswerAsking } from "./answer-asking";

type Props = { termsId: string; stepId: string; what: string; maySendBack: boolean };

/** The buttons of whoever's turn it is to approve terms, the organisation's own or a candidate's. */
export function AnswerTerms({ what, maySendBack, ...seen }: Props) {
  const trpc = useTRPC();
  const done = useDone();
  const acts = trpc.terms;
  return (
    <AnswerAsking
      what={what}
      seen={seen}
      maySendBack={maySendBack}
      approve={useMutation(acts.approve.mutationOptions(done("Terms approved.")))}
      sendBack={useMutation(
        acts.sendBack.mutationOptions({ meta: { inForm: true }, ...done("Terms sent back.") }),
      )}
    />
  );
}

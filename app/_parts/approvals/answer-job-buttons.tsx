"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/app/_client/trpc";
import { useDone } from "@/app/_client/use-done";
import { AnswerAsking } from "./answer-asking";

export type Props = { jobId: string; version: number; stepId: string; maySendBack: boolean };

/** The buttons of whoever's turn it is to approve a job. */
export default function AnswerJobButtons({ maySendBack, ...seen }: Props) {
  const trpc = useTRPC();
  const done = useDone();
  const acts = trpc.jobs;
  return (
    <AnswerAsking
      what="job"
      seen={seen}
      maySendBack={maySendBack}
      approve={useMutation(acts.approve.mutationOptions(done("Job approved.")))}
      sendBack={useMutation(
        acts.sendBack.mutationOptions({ meta: { inForm: true }, ...done("Job sent back.") }),
      )}
    />
  );
}

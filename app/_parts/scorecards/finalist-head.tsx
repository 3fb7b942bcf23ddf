"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { ApplicationState } from "@/app/_parts/applications/application-state";
import { Day } from "@/app/_ui/day";
import { IconButton } from "@/app/_ui/icon-button";
import { TextLink } from "@/app/_ui/text-link";
import { toast, toastFailure } from "@/app/_ui/toast";
import type { Finalist } from "./shortlist-data";

type Props = { organisation: string; finalist: Finalist; mayChoose: boolean; today: string };

/** Who it is, where they stand, and the ways to their debrief and off the list. */
export function FinalistHead({ organisation, finalist, mayChoose, today }: Props) {
  const { applicationId, candidateName, state, promisedOn, openedAt } = finalist;
  const { shortlists } = useTRPCClient();
  const router = useRouter();
  const there = `/o/${organisation}/applications/${applicationId}`;

  async function change(work: Promise<unknown>, said: string, undo?: () => void) {
    try {
      await work;
      toast(said, { undo });
    } catch (error) {
      toastFailure(error instanceof Error ? error.message : "That did not work. Please try again.");
    }
    router.refresh();
  }
  const back = () =>
    void change(shortlists.choose.mutate({ applicationId }), `${candidateName} is on the shortlist again.`);

  return (
    <div className="flex items-start justify-between gap-1">
      <div className="min-w-0">
        <TextLink quiet href={there} className="font-medium">
          {candidateName}
        </TextLink>
        <p className="text-sm">
          {state === "active" ? (
            <span className="text-soft">
              Hears by <Day day={promisedOn} today={today} />
            </span>
          ) : (
            <ApplicationState state={state} />
          )}
        </p>
        <TextLink href={`${there}/debrief`} className="text-sm">
          {openedAt ? "See the debrief" : "Go to the debrief"}
        </TextLink>
      </div>
      {mayChoose && (
        <IconButton
          size="small"
          label={`Take ${candidateName} off the shortlist`}
          icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
          onPress={() =>
            void change(
              shortlists.remove.mutate({ applicationId }),
              `${candidateName} is off the shortlist.`,
              back,
            )
          }
        />
      )}
    </div>
  );
}

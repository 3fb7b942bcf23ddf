"use client";

import { useMutation } from "@tanstack/react-query";
import { Ellipsis, ExternalLink, Pause, Undo2, X } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTRPC } from "@/app/_client/trpc";
import { useDone } from "@/app/_client/use-done";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { Menu } from "@/app/_ui/menu";
import { onceThere } from "@/app/_ui/once-there";
import type { JOB_STATE_WORDS } from "@/server/domain/jobs/words";

const AskForApproval = lazy(() => import("./ask-for-approval"));
const loadCloseDialog = () => import("./close-job");
const CloseJob = lazy(loadCloseDialog);

type Props = {
  jobId: string;
  state: keyof typeof JOB_STATE_WORDS;
  /** Whether its chain has to approve it before it is published. */
  needsApproval: boolean;
  /** Whether strangers find a page at its address. */
  isPublic: boolean;
  careersHref: string;
  /** How many still wait for an answer, and where they can be told together, for those who may. */
  waiting: number;
  tellHref: string | null;
};

/** Asking for approval, publishing, pausing and closing a job. */
export function JobActions(props: Props) {
  const { jobId, state, needsApproval, isPublic, careersHref, waiting, tellHref } = props;
  const trpc = useTRPC();
  const [isClosing, setClosing] = useState(false);
  const done = useDone();
  const publish = useMutation(
    trpc.jobs.publish.mutationOptions(done("Published. It is on your careers page now.")),
  );
  const pause = useMutation(trpc.jobs.pause.mutationOptions(done("Paused. Nobody new can apply for now.")));
  const close = useMutation(trpc.jobs.close.mutationOptions({ meta: { inForm: true }, ...done("Closed.") }));
  const takeBack = useMutation(
    trpc.jobs.takeBackApproval.mutationOptions(done("Taken back. The job is a draft again.")),
  );
  const mayPublish = state === "draft" || state === "approved" || state === "paused";
  const items = [
    ...(isPublic
      ? [
          {
            id: "see",
            label: "See it as a candidate",
            icon: <ExternalLink className="size-4" />,
            href: careersHref,
          },
        ]
      : []),
    ...(state === "asked"
      ? [
          {
            id: "take-back",
            label: "Take the question back",
            icon: <Undo2 className="size-4" />,
            onAction: () => takeBack.mutate({ jobId }),
          },
        ]
      : []),
    ...(state === "published"
      ? [
          {
            id: "pause",
            label: "Pause",
            icon: <Pause className="size-4" />,
            onAction: () => pause.mutate({ jobId }),
          },
        ]
      : []),
    ...(state === "closed"
      ? []
      : [
          {
            id: "close",
            label: "Close job",
            icon: <X className="size-4" />,
            onAction: () => onceThere(loadCloseDialog, () => setClosing(true)),
          },
        ]),
  ];

  return (
    <>
      {mayPublish && needsApproval && (
        <Suspense>
          <AskForApproval jobId={jobId} />
        </Suspense>
      )}
      {mayPublish && !needsApproval && (
        <Button variant="primary" isPending={publish.isPending} onPress={() => publish.mutate({ jobId })}>
          {state === "draft" || state === "approved" ? "Publish job" : "Open again"}
        </Button>
      )}
      {items.length > 0 && (
        <Menu
          label="More about this job"
          trigger={<IconButton label="More" icon={<Ellipsis className="size-4" strokeWidth={1.75} />} />}
          groups={[{ items }]}
        />
      )}
      {isClosing && (
        <Suspense>
          <CloseJob
            {...{ waiting, tellHref }}
            isOpen={isClosing}
            onOpenChange={setClosing}
            onClose={() => close.mutateAsync({ jobId })}
          />
        </Suspense>
      )}
    </>
  );
}

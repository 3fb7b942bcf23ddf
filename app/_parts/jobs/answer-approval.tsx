"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

type Props = { jobId: string; version: number; askerName: string };

/** Approves a job, or sends it back with a reason. */
export function AnswerApproval({ jobId, version, askerName }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const done = (words: string) => ({
    onSuccess: () => {
      setOpen(false);
      toast(words);
      router.refresh();
    },
  });
  const approve = useMutation(
    trpc.jobs.approve.mutationOptions(done(`Approved. ${askerName} can publish the job now.`)),
  );
  const sendBack = useMutation(
    trpc.jobs.sendBack.mutationOptions({
      meta: { inForm: true },
      ...done(`Sent back to ${askerName}.`),
    }),
  );
  return (
    <span className="flex flex-wrap gap-2">
      <Button
        variant="primary"
        isPending={approve.isPending}
        onPress={() => approve.mutate({ jobId, version })}
      >
        Approve job
      </Button>
      <Dialog
        title="Send this job back"
        width="narrow"
        isOpen={isOpen}
        onOpenChange={setOpen}
        trigger={<Button>Send back</Button>}
      >
        {(close) => (
          <Form {...refusalOf(sendBack.error)} onSubmit={() => sendBack.mutate({ jobId, version, reason })}>
            <TextArea
              name="reason"
              label="What has to change"
              hint={`${askerName} reads this. The job is a draft again.`}
              rows={4}
              autoFocus
              value={reason}
              onChange={setReason}
            />
            <DialogActions>
              <Button variant="quiet" onPress={close}>
                Keep it waiting
              </Button>
              <Button type="submit" variant="primary" isPending={sendBack.isPending}>
                Send back
              </Button>
            </DialogActions>
          </Form>
        )}
      </Dialog>
    </span>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Status } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { DateField } from "@/app/_ui/date-field";
import { Day } from "@/app/_ui/day";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { TextField } from "@/app/_ui/text-field";
import { TextLink } from "@/app/_ui/text-link";
import { toast } from "@/app/_ui/toast";

interface Milestone {
  id: string;
  title: string;
  dueOn: string;
  deliveredAt: Date | null;
  deliveryNote: string;
  fileId: string | null;
  fileName: string | null;
  approvedAt: Date | null;
  approvedByName: string | null;
}

type Props = {
  organisation: string;
  milestones: readonly Milestone[];
  today: string;
  mayApprove: boolean;
  sponsor: string;
};

/** What is due, what was delivered, what is approved. */
export function Milestones({ organisation, milestones, today, mayApprove, sponsor }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const approve = useMutation(
    trpc.engagements.approveMilestone.mutationOptions({
      onSuccess: () => {
        toast("Milestone approved.");
        router.refresh();
      },
    }),
  );
  return (
    <DataList label="Milestones">
      {milestones.map((milestone) => (
        <DataRow
          key={milestone.id}
          title={milestone.title}
          detail={
            <>
              Due <Day day={milestone.dueOn} today={today} />
              {milestone.deliveryNote && (
                <span className="block whitespace-pre-line">{milestone.deliveryNote}</span>
              )}
              {milestone.fileId && (
                <TextLink className="block" href={`/api/files/${organisation}/${milestone.fileId}`}>
                  {milestone.fileName}
                </TextLink>
              )}
            </>
          }
          trail={
            <MilestoneState milestone={milestone} today={today} waitsFor={mayApprove ? null : sponsor} />
          }
          actions={
            mayApprove &&
            milestone.deliveredAt &&
            !milestone.approvedAt && (
              <Button
                size="small"
                aria-label={`Approve “${milestone.title}”`}
                isPending={approve.isPending && approve.variables?.milestoneId === milestone.id}
                onPress={() => approve.mutate({ milestoneId: milestone.id })}
              >
                Approve
              </Button>
            )
          }
        />
      ))}
    </DataList>
  );
}

function MilestoneState({
  milestone: { approvedAt, approvedByName, deliveredAt, dueOn },
  today,
  waitsFor,
}: {
  milestone: Milestone;
  today: string;
  waitsFor: string | null;
}) {
  if (approvedAt) return <Status tone="done">Approved by {approvedByName}</Status>;
  if (deliveredAt)
    return <Status tone="due">{waitsFor ? `Delivered, ${waitsFor} approves it` : "Delivered"}</Status>;
  return dueOn < today ? <Status tone="overdue">Late</Status> : <Status>Due</Status>;
}

/** Adds something to deliver by a day. */
export function AddMilestone({ engagementId, startsOn }: { engagementId: string; startsOn: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [dueOn, setDueOn] = useState<string | null>(null);
  const add = useMutation(
    trpc.engagements.addMilestone.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        setTitle("");
        setDueOn(null);
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Add a milestone"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>Add a milestone</Button>}
    >
      <Form
        {...refusalOf(add.error)}
        onSubmit={() => add.mutate({ engagementId, title, dueOn: dueOn ?? "" })}
      >
        <TextField name="title" label="What is delivered" value={title} onChange={setTitle} autoFocus />
        <DateField name="dueOn" label="Due" value={dueOn} onChange={setDueOn} min={startsOn} />
        <FormActions>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            Add milestone
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

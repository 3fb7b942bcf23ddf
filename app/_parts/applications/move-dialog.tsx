"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { figure } from "@/app/_ui/figure";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";

type Props = { jobId: string; chosen: ReadonlySet<string>; onDone: () => void };

type Opening = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Who will move to which stage and who will stay. */
export default function MoveDialog({ isOpen, onOpenChange, ...props }: Props & Opening) {
  return (
    <Dialog title="Move them together" width="narrow" isOpen={isOpen} onOpenChange={onOpenChange}>
      {(close) => <MoveForm {...props} close={close} />}
    </Dialog>
  );
}

function MoveForm({ jobId, chosen, onDone, close }: Props & { close: () => void }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [toStageId, setStage] = useState<string | null>(null);
  const pipeline = useQuery(trpc.stages.forJob.queryOptions({ jobId }));
  const stages = (pipeline.data?.stages ?? []).filter(({ kind }) => kind !== "final");
  const preview = useQuery(
    trpc.applications.previewMoves.queryOptions(
      { applicationIds: [...chosen], toStageId: toStageId ?? "" },
      { enabled: toStageId !== null, staleTime: 0 },
    ),
  );
  const back = useMutation(
    trpc.applications.moveMany.mutationOptions({
      onSuccess: ({ moved }) => {
        toast(`${people(moved.length)} moved back.`);
        router.refresh();
      },
    }),
  );
  const name = stages.find(({ id }) => id === toStageId)?.name;
  const move = useMutation(
    trpc.applications.moveMany.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ moved, stayed }) => {
        const also = stayed > 0 ? ` ${people(stayed)} stayed: somebody changed them meanwhile.` : "";
        toast(`${people(moved.length)} moved to ${name}.${also}`, {
          undo: () => back.mutate({ moves: moved }),
        });
        close();
        onDone();
        router.refresh();
      },
    }),
  );
  const { moves = [], staying = [] } = preview.data ?? {};
  return (
    <Form {...refusalOf(move.error ?? preview.error)} onSubmit={() => move.mutate({ moves })}>
      <Select
        label="To the stage"
        options={stages.map(({ id, name: label }) => ({ id, label }))}
        value={toStageId}
        onChange={(id) => setStage(id === null ? null : String(id))}
      />
      {preview.data && (
        <div role="status" className="text-soft">
          <p>
            {people(moves.length)} will move to {name}.
            {staying.length > 0 && ` ${people(staying.length)} will stay:`}
          </p>
          {staying.length > 0 && (
            <ul className="mt-1 max-h-40 overflow-y-auto text-sm">
              {staying.map(({ id, name: who, why }) => (
                <li key={id}>
                  <span className="font-medium">{who}.</span> {why}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          Leave them
        </Button>
        <Button
          type="submit"
          variant="primary"
          isPending={move.isPending}
          isDisabled={!preview.data || moves.length === 0}
        >
          {moves.length > 0 ? `Move ${people(moves.length).toLowerCase()}` : "Move them"}
        </Button>
      </DialogActions>
    </Form>
  );
}

const people = (count: number) => (count === 1 ? "One person" : `${figure(count)} people`);

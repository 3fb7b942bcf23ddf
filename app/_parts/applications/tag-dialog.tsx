"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { figure } from "@/app/_ui/figure";
import { Form } from "@/app/_ui/form";
import { toast } from "@/app/_ui/toast";

type Props = { chosen: ReadonlySet<string>; onDone: () => void };

type Opening = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Which tag, one that is known or a new one. */
export default function TagDialog({ isOpen, onOpenChange, ...props }: Props & Opening) {
  return (
    <Dialog title="Tag them together" width="narrow" isOpen={isOpen} onOpenChange={onOpenChange}>
      {(close) => <TagForm {...props} close={close} />}
    </Dialog>
  );
}

function TagForm({ chosen, onDone, close }: Props & { close: () => void }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [name, setName] = useState("");
  const { data: known = [] } = useQuery(trpc.candidates.tags.queryOptions());
  const untag = useMutation(
    trpc.applications.untagMany.mutationOptions({
      onSuccess: ({ untagged }) => {
        toast(`The tag was taken from ${people(untagged)}.`);
        router.refresh();
      },
    }),
  );
  const tag = useMutation(
    trpc.applications.tagMany.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ tag: { id: tagId, name: called }, candidateIds, hadIt }) => {
        const also = hadIt > 0 ? ` ${figure(hadIt)} had it already.` : "";
        toast(`“${called}” given to ${people(candidateIds.length)}.${also}`, {
          undo: () => untag.mutate({ candidateIds, tagId }),
        });
        close();
        onDone();
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(tag.error);
  return (
    <Form error={error} errors={errors} onSubmit={() => tag.mutate({ applicationIds: [...chosen], name })}>
      <ComboBox
        label="Tag"
        hint={`For ${people(chosen.size)}. Who has it already keeps it.`}
        allowsCustomValue
        options={known.map(({ id, name: label }) => ({ id, label }))}
        inputValue={name}
        onInputChange={setName}
        error={errors.name}
        nothing="A new tag."
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          No tag
        </Button>
        <Button type="submit" variant="primary" isPending={tag.isPending} isDisabled={name.trim() === ""}>
          Tag {people(chosen.size)}
        </Button>
      </DialogActions>
    </Form>
  );
}

const people = (count: number) => (count === 1 ? "one person" : `${figure(count)} people`);

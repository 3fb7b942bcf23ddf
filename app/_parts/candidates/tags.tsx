"use client";

import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { Form } from "@/app/_ui/form";
import { IconButton } from "@/app/_ui/icon-button";
import { toast } from "@/app/_ui/toast";

type Tag = { id: string; name: string };

type Props = {
  candidateId: string;
  tags: readonly Tag[];
  /** Every tag there is, to choose from; null for those who only read. */
  known: readonly Tag[] | null;
};

/** The words somebody is sorted by: read, added and taken away in one place. */
export function Tags({ candidateId, tags, known }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const add = useMutation(
    trpc.candidates.addTag.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ name }) => {
        setTyped("");
        toast(`Tagged “${name}”.`);
        router.refresh();
      },
    }),
  );
  const remove = useMutation(
    trpc.candidates.removeTag.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  function takeAway({ id, name }: Tag) {
    remove.mutate(
      { candidateId, tagId: id },
      { onSuccess: () => toast(`“${name}” taken away.`, { undo: () => add.mutate({ candidateId, name }) }) },
    );
  }
  const { errors, error } = refusalOf(add.error);
  return (
    <div className="flex flex-col gap-3">
      {tags.length > 0 ? (
        <ul aria-label="Tags" className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li
              key={tag.id}
              className="inline-flex max-w-full items-center gap-0.5 rounded-sm bg-sunken py-0.5 pr-0.5 pl-2 text-sm"
            >
              <span className="min-w-0 break-words">{tag.name}</span>
              {known && (
                <IconButton
                  size="small"
                  label={`Take away ${tag.name}`}
                  onPress={() => takeAway(tag)}
                  icon={<X aria-hidden="true" className="size-3.5" strokeWidth={1.75} />}
                />
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-soft">None yet.</p>
      )}
      {known && (
        <Form error={error} onSubmit={() => add.mutate({ candidateId, name: typed })}>
          <div className="flex flex-wrap items-end gap-2">
            <ComboBox
              label="Add a tag"
              allowsCustomValue
              options={known
                .filter(({ id }) => !tags.some((tag) => tag.id === id))
                .map(({ id, name }) => ({ id, label: name }))}
              inputValue={typed}
              onInputChange={setTyped}
              error={errors.name}
              nothing="A new tag."
              className="min-w-0 flex-1 basis-40"
            />
            <Button type="submit" isPending={add.isPending} isDisabled={typed.trim() === ""}>
              Add tag
            </Button>
          </div>
        </Form>
      )}
    </div>
  );
}

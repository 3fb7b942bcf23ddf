"use client";

import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { IconButton } from "@/app/_ui/icon-button";
import { TextField } from "@/app/_ui/text-field";
import { TextLink } from "@/app/_ui/text-link";
import { toast } from "@/app/_ui/toast";
import type { CandidateFilter } from "@/server/domain/candidates/input";
import { filterAddress } from "./filter-address";

type View = { id: string; name: string; filter: CandidateFilter };

/** One's own views of the list: each an address with a name. */
export function SavedViews({ views, filter }: { views: readonly View[]; filter: CandidateFilter }) {
  const here = filterAddress(filter);
  const isSaved = views.some((view) => filterAddress(view.filter) === here);
  if (views.length === 0 && here === "") return null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      {views.length > 0 && (
        <ul aria-label="Saved views" className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {views.map((view) => (
            <ViewLink key={view.id} view={view} isHere={filterAddress(view.filter) === here} />
          ))}
        </ul>
      )}
      {here !== "" && !isSaved && <SaveView filter={filter} />}
    </div>
  );
}

function ViewLink({ view, isHere }: { view: View; isHere: boolean }) {
  const trpc = useTRPC();
  const router = useRouter();
  const { id: viewId, name, filter } = view;
  const save = useMutation(trpc.candidates.saveView.mutationOptions({ onSuccess: () => router.refresh() }));
  const remove = useMutation(
    trpc.candidates.removeView.mutationOptions({
      onSuccess: () => {
        toast(`View “${name}” removed.`, { undo: () => save.mutate({ name, filter }) });
        router.refresh();
      },
    }),
  );
  return (
    <li className="inline-flex items-center gap-1">
      <TextLink href={`?${filterAddress(filter)}`} aria-current={isHere ? "page" : undefined}>
        {name}
      </TextLink>
      {isHere && (
        <IconButton
          size="small"
          label={`Remove the view ${name}`}
          onPress={() => remove.mutate({ viewId })}
          icon={<X aria-hidden="true" className="size-3.5" strokeWidth={1.75} />}
        />
      )}
    </li>
  );
}

function SaveView({ filter }: { filter: CandidateFilter }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const save = useMutation(
    trpc.candidates.saveView.mutationOptions({
      meta: { inForm: true },
      onSuccess: (_done, { name }) => {
        toast(`View “${name}” saved.`);
        setOpen(false);
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Save this view"
      width="narrow"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="small">Save view…</Button>}
    >
      <Form
        {...refusalOf(save.error)}
        onSubmit={(data) => save.mutate({ name: String(data.get("name") ?? ""), filter })}
      >
        <TextField name="name" label="Name" hint="Only you see it." />
        <FormActions>
          <Button type="submit" variant="primary" isPending={save.isPending}>
            Save view
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { LinkButton } from "@/app/_ui/link-button";
import { toast } from "@/app/_ui/toast";

/** Makes two candidates again of one, after the page has said what that does. */
export function UndoMerge({ mergeId, href }: { mergeId: string; href: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const undo = useMutation(
    trpc.candidates.undoMerge.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Undone. They are two candidates again.");
        router.push(href);
        router.refresh();
      },
    }),
  );
  return (
    <Form {...refusalOf(undo.error)} onSubmit={() => undo.mutate({ mergeId })}>
      <FormActions>
        <Button type="submit" variant="primary" isPending={undo.isPending}>
          Undo merge
        </Button>
        <LinkButton href={href} variant="quiet">
          Keep merged
        </LinkButton>
      </FormActions>
    </Form>
  );
}

"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { DiscardImport } from "./discard-import";

/** Adds whoever is new, after the page has said how many that is. */
export function StartImport({ importId, people }: { importId: string; people: number }) {
  const trpc = useTRPC();
  const router = useRouter();
  const start = useMutation(
    trpc.imports.start.mutationOptions({ meta: { inForm: true }, onSuccess: () => router.refresh() }),
  );
  return (
    <Form {...refusalOf(start.error)} onSubmit={() => start.mutate({ importId })} className="mt-4">
      <FormActions>
        {people > 0 && (
          <Button type="submit" variant="primary" isPending={start.isPending}>
            {people === 1 ? "Import 1 person" : `Import ${people.toLocaleString("en-GB")} people`}
          </Button>
        )}
        <DiscardImport importId={importId} />
      </FormActions>
    </Form>
  );
}

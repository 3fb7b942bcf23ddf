"use client";

import { useMutation } from "@tanstack/react-query";
import type { inferProcedureOutput } from "@trpc/server";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { toast } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";
import { agreementTemplateInput } from "@/server/domain/contracts/input/templates";
import { EditTemplate } from "./edit-template";

export type Template = inferProcedureOutput<AppRouter["agreementTemplates"]["list"]>[number];
export type Kind = "terms" | "offer";

/** The templates of one kind, each to change or to take away. */
export function Templates({ kind, templates }: { kind: Kind; templates: readonly Template[] }) {
  return (
    <div className="max-w-prose">
      {templates.length === 0 ? (
        <EmptyState title="No template yet" action={<EditTemplate kind={kind} />}>
          {kind === "terms"
            ? "Write down the kind of work you often offer, and start each person's terms from it."
            : "Write down a title and its conditions, and start each offer from them."}
        </EmptyState>
      ) : (
        <>
          <DataList label="Templates">
            {templates.map((template) => (
              <DataRow
                key={template.id}
                title={template.name}
                detail={template.content.scope ?? template.content.title}
                actions={
                  <>
                    <EditTemplate kind={kind} template={template} />
                    <RemoveTemplate {...template} />
                  </>
                }
              />
            ))}
          </DataList>
          <div className="mt-3">
            <EditTemplate kind={kind} />
          </div>
        </>
      )}
    </div>
  );
}

function RemoveTemplate({ id, name }: Template) {
  const trpc = useTRPC();
  const router = useRouter();
  const restore = useMutation(
    trpc.agreementTemplates.save.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  const remove = useMutation(
    trpc.agreementTemplates.remove.mutationOptions({
      onSuccess: ({ kind, name: removed, content }) => {
        toast(`${removed} is removed.`, {
          undo: () => restore.mutate(agreementTemplateInput.parse({ kind, name: removed, ...content })),
        });
        router.refresh();
      },
    }),
  );
  return (
    <Button
      variant="quiet"
      size="small"
      aria-label={`Remove ${name}`}
      isPending={remove.isPending}
      onPress={() => remove.mutate({ agreementTemplateId: id })}
    >
      Remove
    </Button>
  );
}

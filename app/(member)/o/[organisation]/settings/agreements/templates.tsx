"use client";

import type { inferProcedureOutput } from "@trpc/server";
import { RemoveButton } from "@/app/_client/remove-button";
import { useTRPCClient } from "@/app/_client/trpc";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
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
  const { agreementTemplates } = useTRPCClient();
  return (
    <RemoveButton
      name={name}
      said={`${name} is removed.`}
      remove={() => agreementTemplates.remove.mutate({ agreementTemplateId: id })}
      restore={({ kind, name: removed, content }) =>
        agreementTemplates.save.mutate(agreementTemplateInput.parse({ kind, name: removed, ...content }))
      }
    />
  );
}

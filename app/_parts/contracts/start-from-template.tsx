"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferProcedureOutput } from "@trpc/server";
import { useTRPC } from "@/app/_client/trpc";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";
import type { AppRouter } from "@/server/api/root";

type Content = inferProcedureOutput<AppRouter["agreementTemplates"]["start"]>;
type Props = { kind: "terms" | "offer"; applicationId: string; onStart: (content: Content) => void };

/** Fills a form from one of the organisation's templates. Nothing is shown where there are none. */
export function StartFromTemplate({ kind, applicationId, onStart }: Props) {
  const trpc = useTRPC();
  const client = useQueryClient();
  const { data: templates = [] } = useQuery(trpc.agreementTemplates.list.queryOptions({ kind }));
  if (templates.length === 0) return null;
  async function start(agreementTemplateId: string) {
    const asking = trpc.agreementTemplates.start.queryOptions({ agreementTemplateId, applicationId });
    try {
      onStart(await client.fetchQuery(asking));
    } catch {
      toast("The template could not be read. Please try again.");
    }
  }
  return (
    <Select
      label="Start from a template"
      hint="Its words replace those below; change them as you like."
      options={templates.map(({ id, name }) => ({ id, label: name }))}
      onSelectionChange={(id) => id !== null && start(String(id))}
    />
  );
}

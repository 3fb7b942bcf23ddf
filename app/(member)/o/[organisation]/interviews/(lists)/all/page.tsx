import type { Metadata } from "next";
import { PanelPages } from "@/app/_parts/interviews/panel-pages";
import { EmptyState } from "@/app/_ui/empty-state";

export const metadata: Metadata = { title: "Everybody's interviews" };

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/interviews/all">) {
  const { organisation } = await params;
  const { shown } = await searchParams;
  return (
    <PanelPages
      organisation={organisation}
      when="coming"
      shown={shown}
      empty={
        <EmptyState title="No panel is to come">
          Open an application and schedule one: candidate and panelists are invited by mail.
        </EmptyState>
      }
    />
  );
}

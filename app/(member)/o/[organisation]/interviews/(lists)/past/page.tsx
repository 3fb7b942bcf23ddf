import type { Metadata } from "next";
import { PanelPages } from "@/app/_parts/interviews/panel-pages";
import { EmptyState } from "@/app/_ui/empty-state";

export const metadata: Metadata = { title: "Past interviews" };

export default async function Page({ params, searchParams }: PageProps<"/o/[organisation]/interviews/past">) {
  const { organisation } = await params;
  const { shown } = await searchParams;
  return (
    <PanelPages
      organisation={organisation}
      when="past"
      shown={shown}
      empty={<EmptyState title="No panel is over yet">They appear here, the latest first.</EmptyState>}
    />
  );
}

import type { Metadata } from "next";
import { PlanEditor } from "@/app/_parts/interviews/plan-editor";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "New interview plan" };

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/plan/new">) {
  const { organisation, job: jobId } = await params;
  const starting = await (await api(organisation)).plans.starting();
  return <PlanEditor organisation={organisation} jobId={jobId} planId={null} plan={starting} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlanEditor } from "@/app/_parts/interviews/plan-editor";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Interview plan" };

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/plan/[plan]">) {
  const { organisation, job: jobId, plan: planId } = await params;
  const plan = await (await api(organisation)).plans.get({ planId });
  if (plan.jobId !== jobId) notFound();
  const places = new Map(plan.competencies.map(({ id }, place) => [id, place]));
  const questions = plan.questions.map(({ competencyId, prompt, guidance }) => ({
    ...{ prompt, guidance },
    competency: competencyId ? (places.get(competencyId) ?? null) : null,
  }));
  return (
    <PlanEditor organisation={organisation} jobId={jobId} planId={planId} plan={{ ...plan, questions }} />
  );
}

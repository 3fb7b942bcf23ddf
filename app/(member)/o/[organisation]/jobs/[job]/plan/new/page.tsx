import type { Metadata } from "next";
import { PlanEditor } from "@/app/_parts/interviews/plan-editor";
import { planCopyOf, sittersOf } from "@/app/_parts/interviews/plan-reading";
import { StartFrom } from "@/app/_parts/interviews/start-from";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "New interview plan" };

type Props = PageProps<"/o/[organisation]/jobs/[job]/plan/new">;

export default async function Page({ params, searchParams }: Props) {
  const { organisation, job: jobId } = await params;
  const { from } = await searchParams;
  const caller = await api(organisation);
  const [starting, plans, templates, members] = await Promise.all([
    caller.plans.starting(),
    caller.plans.forJob({ jobId }),
    caller.planTemplates.list(),
    caller.members.list(),
  ]);
  const template = templates.find(({ id }) => id === from);
  const other = plans.find(({ id }) => id === from);
  const plan = template
    ? (await caller.planTemplates.get({ templateId: template.id })).plan
    : other
      ? { ...planCopyOf(other), name: `${other.name} (2)` }
      : starting;
  const size = (count: { competencies: number; questions: number }) =>
    `${count.competencies} competencies, ${count.questions} questions`;
  return (
    <>
      <StartFrom
        here={`/o/${organisation}/jobs/${jobId}/plan/new`}
        from={template?.id ?? other?.id ?? "ours"}
        starts={[
          { id: "ours", label: "The plan we suggest", hint: "Six competencies with their anchors" },
          ...templates.map(({ id, name, competencies, questions }) => ({
            ...{ id, label: name },
            hint: `Template: ${size({ competencies: competencies.length, questions })}`,
          })),
          ...plans.map(({ id, name, competencies, questions }) => ({
            ...{ id, label: name },
            hint: `Of this job: ${size({ competencies: competencies.length, questions: questions.length })}`,
          })),
        ]}
      />
      <PlanEditor
        key={template?.id ?? other?.id ?? "ours"}
        organisation={organisation}
        jobId={jobId}
        planId={null}
        plan={plan}
        people={sittersOf(members)}
        use={{ kept: null, heldOn: null }}
      />
    </>
  );
}

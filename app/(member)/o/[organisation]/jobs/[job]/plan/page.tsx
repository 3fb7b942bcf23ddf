import type { Metadata } from "next";
import { PlanListTools } from "@/app/_parts/interviews/plan-list-tools";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Section } from "@/app/_ui/section";
import { api, whoIsHere } from "@/server/api/caller";
import { may } from "@/server/auth/permissions";

export const metadata: Metadata = { title: "Interview plan" };

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/[job]/plan">) {
  const { organisation: slug, job: jobId } = await params;
  const caller = await api(slug);
  const [plans, { role }] = await Promise.all([caller.plans.forJob({ jobId }), whoIsHere(slug)]);
  const here = `/o/${slug}/jobs/${jobId}/plan`;
  const mayWrite = may(role, "plans.write");
  if (plans.length === 0)
    return (
      <EmptyState
        title="No interview plan yet"
        action={
          mayWrite && (
            <LinkButton variant="primary" href={`${here}/new`}>
              Write a plan
            </LinkButton>
          )
        }
      >
        A plan says what a panel asks and rates, and what each point of the scale looks like. You start from
        ours, or from a template.
      </EmptyState>
    );
  return (
    <Section
      title="Interview plans"
      count={plans.length}
      description="A panel takes its own copy when it is scheduled. What you change here counts for those scheduled from now on."
      actions={
        mayWrite && (
          <>
            <LinkButton size="small" variant="quiet" href={`/o/${slug}/interviews/templates`}>
              Templates
            </LinkButton>
            <LinkButton size="small" href={`${here}/new`}>
              Add a plan
            </LinkButton>
          </>
        )
      }
    >
      <DataList label="Interview plans">
        {plans.map((plan, at) => (
          <DataRow
            key={plan.id}
            href={`${here}/${plan.id}`}
            title={plan.name}
            detail={plan.competencies.map(({ name }) => name).join(", ")}
            trail={`${plan.durationMinutes} minutes, ${plan.questions.length} questions`}
            actions={
              mayWrite && (
                <PlanListTools jobId={jobId} planIds={plans.map(({ id }) => id)} at={at} name={plan.name} />
              )
            }
          />
        ))}
      </DataList>
    </Section>
  );
}

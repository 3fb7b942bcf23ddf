import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScheduleForm } from "@/app/_parts/interviews/schedule-form";
import { EmptyState } from "@/app/_ui/empty-state";
import { LinkButton } from "@/app/_ui/link-button";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Schedule a panel" };

type Props = PageProps<"/o/[organisation]/applications/[application]/schedule">;

export default async function Page({ params, searchParams }: Props) {
  const { organisation: slug, application: applicationId } = await params;
  const { panel: panelId } = await searchParams;
  const caller = await api(slug);
  const [scheduling, panel] = await Promise.all([
    caller.panels.scheduling({ applicationId }),
    typeof panelId === "string" ? caller.panels.whole({ panelId }) : null,
  ]);
  if (panel && panel.applicationId !== applicationId) notFound();
  return (
    <>
      <PageHeader
        title={panel ? `Move ${panel.name}` : "Schedule a panel"}
        description={`${scheduling.candidateName} for ${scheduling.jobTitle}`}
        back={{ href: `/o/${slug}/applications/${applicationId}`, label: scheduling.candidateName }}
      />
      {scheduling.needs?.words && (
        <Notice title={`What ${scheduling.candidateName} needs on the day`} className="mb-5 max-w-3xl">
          {scheduling.needs.words}
        </Notice>
      )}
      {scheduling.plans.length === 0 && !panel ? (
        <EmptyState
          title="This job has no interview plan yet"
          action={
            <LinkButton variant="primary" href={`/o/${slug}/jobs/${scheduling.jobId}/plan/new`}>
              Write a plan
            </LinkButton>
          }
        >
          A plan says what the panel asks and rates. Start from ours and change what you like.
        </EmptyState>
      ) : (
        <ScheduleForm organisation={slug} scheduling={scheduling} panel={panel} now={new Date()} />
      )}
    </>
  );
}

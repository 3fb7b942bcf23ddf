import type { Metadata } from "next";
import { RemoveStageTemplate } from "@/app/_parts/jobs/remove-stage-template";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHeader } from "@/app/_ui/page-header";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Stage templates" };

export default async function Page({ params }: PageProps<"/o/[organisation]/jobs/stage-templates">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [templates, { organisation }] = await Promise.all([caller.stages.templates(), whoIsHere(slug)]);
  const now = new Date();
  return (
    <>
      <PageHeader
        title="Stage templates"
        description="A job can begin with one of these. It is a copy: no job changes when a template does."
        back={{ href: `/o/${slug}/jobs`, label: "Jobs" }}
      />
      {templates.length === 0 ? (
        <EmptyState title="No stages are kept as a template">
          Open the stages of a job and choose “Save as template”. Every other job can start from it then.
        </EmptyState>
      ) : (
        <DataList label="Stage templates">
          {templates.map(({ id, name, stages, savedAt, savedBy }) => (
            <DataRow
              key={id}
              title={name}
              detail={stages.map((stage) => stage.name).join(", ")}
              trail={
                <span className="max-sm:hidden">
                  {savedBy}, <When instant={savedAt} timeZone={organisation.timeZone} now={now} style="ago" />
                </span>
              }
              actions={<RemoveStageTemplate stageTemplateId={id} name={name} />}
            />
          ))}
        </DataList>
      )}
    </>
  );
}

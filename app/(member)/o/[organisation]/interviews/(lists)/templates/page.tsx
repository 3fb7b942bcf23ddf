import type { Metadata } from "next";
import { RemoveTemplate } from "@/app/_parts/interviews/remove-template";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { EmptyState } from "@/app/_ui/empty-state";
import { When } from "@/app/_ui/when";
import { api, whoIsHere } from "@/server/api/caller";

export const metadata: Metadata = { title: "Plan templates" };

export default async function Page({ params }: PageProps<"/o/[organisation]/interviews/templates">) {
  const { organisation: slug } = await params;
  const caller = await api(slug);
  const [templates, { organisation }] = await Promise.all([caller.planTemplates.list(), whoIsHere(slug)]);
  const now = new Date();
  if (templates.length === 0)
    return (
      <EmptyState title="No plan is kept as a template">
        Open the interview plan of a job and choose “Save as template”. Every other job can start from it
        then.
      </EmptyState>
    );
  return (
    <>
      <p className="max-w-prose pb-3 text-soft">
        A job's plan can start from one of these. It is a copy: a template that changes later never alters the
        plans made from it.
      </p>
      <DataList label="Plan templates">
        {templates.map(({ id, name, competencies, questions, durationMinutes, savedAt, savedBy }) => (
          <DataRow
            key={id}
            href={`/o/${slug}/interviews/templates/${id}`}
            title={name}
            detail={competencies.join(", ")}
            trail={
              <>
                {durationMinutes} minutes, {questions} questions
                <span className="max-sm:hidden">
                  {savedBy}, <When instant={savedAt} timeZone={organisation.timeZone} now={now} style="ago" />
                </span>
              </>
            }
            actions={<RemoveTemplate templateId={id} name={name} />}
          />
        ))}
      </DataList>
    </>
  );
}

import type { Metadata } from "next";
import { TemplateEditor } from "@/app/_parts/interviews/template-editor";
import { PageHeader } from "@/app/_ui/page-header";
import { api } from "@/server/api/caller";

export const metadata: Metadata = { title: "Plan template" };

type Props = PageProps<"/o/[organisation]/interviews/templates/[template]">;

export default async function Page({ params }: Props) {
  const { organisation, template: templateId } = await params;
  const template = await (await api(organisation)).planTemplates.get({ templateId });
  return (
    <>
      <PageHeader
        title={template.name}
        description="Plans that were made from this template are copies, and stay as they are."
        back={{ href: `/o/${organisation}/interviews/templates`, label: "Plan templates" }}
      />
      <TemplateEditor
        organisation={organisation}
        templateId={templateId}
        name={template.name}
        plan={template.plan}
      />
    </>
  );
}
